import type { Stages } from '../sample-data'

/** Discharge, medicine and acute admissions: what happens when a patient goes from one sector to another. */
export const TRANSITIONS: Stages = {
  discharge1: {
    title: 'Udskrivning sidst på dagen og op til weekenden',
    presenters: ['lindgaard', 'raaby'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen
- drøfter erfaringerne med udskrivninger efter kl. 15 og op til weekenden
- peger på to til tre områder, hvor en fælles tjekliste vil gøre forskel`,
    case: `Hjemmeplejen i alle fire kommuner melder om borgere, der kommer hjem fredag eftermiddag uden hjælpemidler, uden medicin til de første dage eller uden at plejeforløbsplanen er opdateret. Hospitalet oplever omvendt, at det kan være svært at komme i kontakt med kommunen efter kl. 14.
Arbejdsgruppen har i fire uger talt alle udskrivninger fra Medicinsk Afdeling og Akutafdelingen:
| Tidspunkt | Udskrivninger | Heraf med afvigelse |
| Hverdage før kl. 12 | 214 | 9 |
| Hverdage kl. 12-15 | 301 | 22 |
| Hverdage efter kl. 15 | 126 | 31 |
| Lørdag og søndag | 58 | 17 |
En afvigelse er her, at kommunen har måttet ringe til afdelingen inden for det første døgn.`,
    minutes: `{lindgaard} fortalte om tre konkrete forløb, hvor borgeren måtte genindlægges, fordi der ikke var medicin i hjemmet til weekenden. {raaby} bemærkede, at afdelingerne sjældent hører, hvordan det går bagefter, og at tallene derfor er nye for mange.
{vestermark} gjorde opmærksom på, at egen læge ofte først ser epikrisen mandag, og at en kort besked om ændret medicin ville hjælpe mere end en lang epikrise.
Der var enighed om, at en tjekliste skal være kort nok til at blive brugt. Gruppen pegede på medicin, hjælpemidler og kontaktoplysninger.
! forwarded: Temagruppen anbefaler Klyngestyregruppen en fælles tjekliste for udskrivning efter kl. 15.
[] Udkast til fælles tjekliste på én side >28 @raaby
[] Kommunernes telefonnumre efter kl. 14 samles i én oversigt >21 @lindgaard`,
    outcome: 'forwarded',
    annexes: ['Optælling af udskrivninger over fire uger', 'Tre borgerforløb, anonymiseret']
  },
  discharge2: {
    title: 'Godkendelse af fælles tjekliste for udskrivning',
    presenters: ['krarup', 'bruun'],
    length: 30,
    recommendation: `Temagruppen for Voksne og Ældre indstiller, at Klyngestyregruppen
- godkender den fælles tjekliste for udskrivning efter kl. 15
- beslutter, at tjeklisten afprøves i seks måneder og derefter evalueres`,
    case: `Temagruppen har talt udskrivninger over fire uger og fundet, at hver fjerde udskrivning efter kl. 15 giver anledning til en opringning fra kommunen. Tjeklisten fylder én side og dækker medicin til de første tre døgn, hjælpemidler, plejeforløbsplan og et telefonnummer, der bliver taget.
Afprøvningen omfatter Medicinsk Afdeling, Akutafdelingen og hjemmeplejen i de fire kommuner. Der kræves ingen ændringer i it-systemerne. Tidsforbruget skønnes til tre minutter pr. udskrivning.`,
    minutes: `{krarup} og {bruun} præsenterede tjeklisten og de første reaktioner fra afdelingerne. {overby} kvitterede for, at den er holdt på én side, og spurgte, hvordan weekendvagterne lærer den at kende.
{grumsen} foreslog, at punktet om ændret medicin også sendes til egen læge samme dag. Det blev taget med som en tilføjelse.
! approved: Tjeklisten blev godkendt med den tilføjelse, at egen læge får besked om ændret medicin samme dag. Den afprøves i seks måneder.
[] Introduktion af tjeklisten for weekendvagter >30 @bruun
[] Plan for evaluering forelægges Temagruppen >60 @krarup`,
    outcome: 'approved',
    annexes: ['Fælles tjekliste for udskrivning', 'Notat om afprøvning']
  },
  discharge3: {
    title: 'Evaluering af fælles tjekliste for udskrivning',
    presenters: ['raaby'],
    length: 30,
    recommendation: `Det indstilles, at Temagruppen tager evalueringen til efterretning og anbefaler, at tjeklisten gøres permanent.`,
    case: `Tjeklisten har været i brug i seks måneder. Der er foretaget en ny optælling på samme måde som før afprøvningen:
| Tidspunkt | Afvigelser før | Afvigelser efter |
| Hverdage efter kl. 15 | 25 % | 13 % |
| Lørdag og søndag | 29 % | 18 % |
Personalet vurderer, at punktet om medicin har haft størst betydning. Omkring en tredjedel af listerne er ikke udfyldt, især i ferieperioder.`,
    minutes: `{raaby} gennemgik evalueringen. {hoj} så gerne, at rehabiliteringspladserne kom med i den næste udgave, da borgerne derfra møder de samme problemer.
{ilsoe} oplyste, at psykiatrien har arbejdet med en tilsvarende liste, og at de to med fordel kan ligne hinanden.
*Gruppen hæftede sig ved, at forbedringen er størst, hvor en navngiven sygeplejerske har haft ansvaret.*
! noted: Evalueringen blev taget til efterretning. Temagruppen anbefaler, at tjeklisten bliver permanent og udvides til rehabiliteringspladser.
[] Tjeklisten tilpasses rehabiliteringspladser >45 @hoj`,
    outcome: 'noted',
    annexes: ['Evaluering af fælles tjekliste']
  },
  medicine1: {
    title: 'Medicinafstemning ved sektorovergange',
    presenters: ['hjorthoj'],
    length: 35,
    recommendation: `At Temagruppen drøfter, hvor i forløbet medicinen bør afstemmes, og hvem der har ansvaret hvornår.`,
    case: `Ved en journalgennemgang af 60 forløb var der uoverensstemmelse mellem Fælles Medicinkort og den medicin, borgeren faktisk tog, i 41 forløb. De fleste var uden betydning, men i syv tilfælde blev det vurderet, at borgeren kunne have taget skade.
Uoverensstemmelserne opstår tre steder:
1. ved indlæggelsen, hvor borgerens håndkøbsmedicin ikke bliver noteret
2. ved udskrivelsen, hvor midlertidige ordinationer ikke bliver seponeret
3. i hjemmet, hvor dosispakket medicin er pakket før ændringen`,
    minutes: `{hjorthoj} indledte med to eksempler og understregede, at ingen enkelt sektor kan løse opgaven. {vestermark} mindede om, at ansvaret for Fælles Medicinkort følger den læge, der sidst har ordineret.
{thorupgaard} pegede på, at dosispakning er den største kilde til fejl set fra kommunerne, fordi ændringer først slår igennem ved næste pakning.
Drøftelsen viste stor opbakning til at afprøve en fast kontaktfarmaceut, men også usikkerhed om finansieringen.
! discussed: Punktet blev drøftet. Temagruppen ønsker et oplæg om en kontaktfarmaceut.
[] Oplæg om kontaktfarmaceut med skøn over udgiften >70 @hjorthoj`,
    outcome: 'discussed',
    annexes: ['Journalgennemgang af 60 forløb']
  },
  medicine2: {
    title: 'Oplæg om fælles kontaktfarmaceut',
    presenters: ['hjorthoj', 'thorupgaard'],
    length: 30,
    recommendation: `Det indstilles, at Temagruppen anbefaler Klyngestyregruppen at ansætte en kontaktfarmaceut på forsøg i 18 måneder.`,
    case: `En kontaktfarmaceut skal gennemgå medicinen hos borgere over 75 år, der får mere end seks slags medicin og udskrives til hjemmepleje. Farmaceuten har base på hospitalet og faste dage i kommunerne.
Udgiften er 615.000 kr. om året. Der foreslås delt finansiering:
- halvdelen fra klyngens udviklingspulje
- halvdelen fra hospitalet og de fire kommuner efter indbyggertal`,
    minutes: `Oplægget blev modtaget positivt. {ilsoe} ønskede, at borgere med en psykiatrisk diagnose kan indgå, selv om de er yngre end 75 år, da mange får medicin for flere sygdomme.
{vinther} gjorde opmærksom på, at udviklingspuljen har ansøgningsfrist den {+45}, og at ansøgningen bør beskrive, hvordan forsøget kan blive til drift.
! forwarded: Temagruppen anbefaler forsøget og oversender det til Klyngestyregruppen.
[] Ansøgning til udviklingspuljen om kontaktfarmaceut >42 @winge
[] Psykiatriens borgere skrives ind i forsøget >21 @ilsoe`,
    outcome: 'forwarded',
    annexes: ['Oplæg om kontaktfarmaceut', 'Budget for 18 måneder']
  },
  medicine3: {
    title: 'Forsøg med fælles kontaktfarmaceut',
    presenters: ['krarup'],
    length: 25,
    recommendation: `Temagruppen for Voksne og Ældre indstiller, at Klyngestyregruppen godkender et forsøg med en fælles kontaktfarmaceut i 18 måneder.`,
    case: `Forsøget er beskrevet i vedlagte oplæg. Temagruppen peger på, at uoverensstemmelser i medicinen er den hyppigste årsag til utilsigtede hændelser ved sektorskift i klyngen.
Den samlede udgift er 922.500 kr. over 18 måneder, hvoraf halvdelen søges fra udviklingspuljen.`,
    minutes: `{krarup} præsenterede forsøget. {munkholt} spurgte til, hvad der sker efter de 18 måneder, og ønskede ikke at binde kommunernes budgetter på forhånd.
{ostergren} vurderede, at en sparet indlæggelse om ugen dækker udgiften, men at det skal vises med tal og ikke antages.
! approved: Forsøget blev godkendt. Der træffes beslutning om drift senest tre måneder før forsøget udløber.
[] Stillingsopslag til kontaktfarmaceut >35 @bruun
[] Forslag til, hvordan effekten måles >60 @haller`,
    outcome: 'approved',
    annexes: ['Oplæg om kontaktfarmaceut']
  },
  acute1: {
    title: 'Forebyggelige genindlæggelser blandt ældre',
    presenters: ['hjorthoj', 'krarup'],
    length: 40,
    recommendation: `At Temagruppen
- drøfter mønsteret i genindlæggelserne
- tager stilling til, om kommunernes akutteam skal kunne kaldes direkte fra Akutafdelingen`,
    case: `I det seneste år blev 13,8 % af de indlagte borgere over 75 år indlagt igen inden for 30 dage. Andelen er lavest i Søholm Kommune og højest i Nørrelund Kommune, men forskellene er små, når der tages højde for alder.
De hyppigste årsager er lungebetændelse, væskemangel og fald. Lægerne i Akutafdelingen vurderer, at omkring hver femte genindlæggelse kunne have været undgået, hvis et akutteam havde set borgeren inden for fire timer.`,
    minutes: `{hjorthoj} gennemgik tallene. {krarup} fortalte, at akutteamet i Vestby Kommune har ledige tider de fleste eftermiddage, mens det i weekenderne er fuldt belagt.
{vestermark} bakkede op om direkte adgang, men fastholdt, at egen læge skal have besked samme dag og beholder behandlingsansvaret.
! discussed: Punktet blev drøftet. Temagruppen anbefaler direkte adgang til akutteam på hverdage som et første skridt.
[] Beskrivelse af arbejdsgang for direkte adgang til akutteam >49 @krarup`,
    outcome: 'discussed',
    annexes: ['Genindlæggelser inden for 30 dage']
  },
  acute2: {
    title: 'Direkte adgang til kommunernes akutteam',
    presenters: ['krarup', 'ostergren'],
    length: 30,
    recommendation: `Det indstilles, at Klyngestyregruppen
- godkender arbejdsgangen for direkte adgang til akutteam på hverdage kl. 8-20
- tager stilling til, om weekenderne skal med fra næste år`,
    case: `Arbejdsgangen er udarbejdet af kommunerne, Akutafdelingen og almen praksis. Akutafdelingen ringer til ét fælles nummer, hvorfra der stilles om til borgerens kommune. Teamet ser borgeren inden for fire timer og giver besked til egen læge.
Kommunerne har vurderet, at hverdagene kan dækkes inden for den nuværende bemanding. Weekender vil kræve en ekstra vagt i to af kommunerne.`,
    minutes: `{sejersen} var tilfreds med, at der er fundet en løsning inden for rammen. {brodal} tog forbehold for weekenderne, indtil der er et overblik over udgiften i Søholm Kommune.
{grumsen} roste, at beskeden til egen læge er blevet en fast del af arbejdsgangen.
! approved: Direkte adgang på hverdage blev godkendt med start den {+60}. Weekenderne drøftes igen, når der foreligger et skøn over udgiften.
[] Skøn over udgiften til weekendvagt >75 @brodal
[] Fælles telefonnummer oprettes >45 @overby`,
    outcome: 'approved',
    annexes: ['Arbejdsgang for direkte adgang', 'Vurdering af bemanding i de fire kommuner']
  },
  winter: {
    title: 'Vinterberedskab: erfaringer og aftaler for den kommende sæson',
    presenters: ['ostergren'],
    length: 30,
    recommendation: `At Klyngestyregruppen tager orienteringen om sidste vinters belastning til efterretning og godkender trappen for overbelægning.`,
    case: `Sidste vinter var Åmose Hospital over 100 % belagt i 23 døgn. Kommunerne hjemtog i samme periode 94 % af de færdigbehandlede borgere inden for et døgn.
Trappen for overbelægning har tre trin:
- **Gul:** daglig status kl. 10 mellem hospitalets koordinator og kommunernes visitation
- **Orange:** kommunerne åbner midlertidige pladser, og planlagt aktivitet gennemgås
- **Rød:** formandskabet mødes samme dag`,
    minutes: `{ostergren} takkede kommunerne for indsatsen i februar og konstaterede, at trin orange blev brugt to gange og virkede efter hensigten.
{overby} ønskede, at varslet for midlertidige pladser hæves fra 12 til 24 timer. {falkeno} bad om, at psykiatrien kommer med i den daglige status, da flere patienter venter på psykiatrisk tilsyn.
! approved: Trappen for overbelægning blev godkendt med et varsel på 24 timer, og psykiatrien indgår i den daglige status.
[] Kontaktliste til vinterberedskabet opdateres >21 @dahlsen`,
    outcome: 'approved',
    annexes: ['Belægning time for time, november til marts', 'Trappe for overbelægning']
  }
}
