import type { Stages } from '../sample-data'

/** Rehabilitation, falls, palliation, and physical health of people with mental illness. */
export const ADULTS: Stages = {
  stroke1: {
    title: 'Genoptræning efter apopleksi: ventetid og sammenhæng',
    presenters: ['hoj'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen drøfter, hvordan borgere med apopleksi kan komme i gang med genoptræning inden for syv dage efter udskrivelsen.`,
    case: `Borgere, der har haft en blodprop eller blødning i hjernen, skal hurtigt i gang med genoptræning. I klyngen går der i gennemsnit 11 dage, men spændet er fra 4 til 26 dage.
Forsinkelsen opstår typisk, fordi genoptræningsplanen bliver sendt efter udskrivelsen, eller fordi borgeren først skal have bevilget transport. Pårørende fortæller, at de selv må holde rede på aftalerne.
I en spørgeundersøgelse svarede 38 % af de pårørende, at de ikke vidste, hvem de skulle ringe til.`,
    minutes: `{hoj} viste et forløb, hvor fem medarbejdere fra tre sektorer havde været i kontakt med borgeren uden at kende hinandens aftaler.
{raaby} foreslog, at den første træningstid bookes, før borgeren forlader afdelingen. {lindgaard} var positiv, men mindede om, at visitationen skal have planen mindst to hverdage før.
{ibsgaard} tilbød sparring om måling af funktionsevne efter tre måneder.
! discussed: Punktet blev drøftet. Der nedsættes en lille arbejdsgruppe, som beskriver en arbejdsgang.
[] Arbejdsgruppe om genoptræning indkaldes >14 @hoj
[] Sparring om måling af funktionsevne efter tre måneder >60 @ibsgaard`,
    outcome: 'discussed',
    annexes: ['Ventetid på genoptræning efter apopleksi', 'Svar fra pårørende']
  },
  stroke2: {
    title: 'Første træningstid før udskrivelse: forslag fra Temagruppen',
    presenters: ['munkholt'],
    length: 25,
    recommendation: `At Klyngestyregruppen godkender, at borgere med apopleksi får deres første træningstid, før de udskrives fra Åmose Hospital.`,
    case: `Temagruppen for Voksne og Ældre har beskrevet en arbejdsgang, hvor terapeuten på afdelingen booker den første tid i kommunens kalender. Det kræver, at genoptræningsplanen sendes senest to hverdage før udskrivelsen.
Arbejdsgangen er afprøvet med 17 borgere fra Nørrelund Kommune. Ventetiden faldt fra 12 til 5 dage.`,
    minutes: `{munkholt} gennemgik resultatet af afprøvningen og fremhævede, at borgerne især er glade for at kende navnet på den terapeut, de skal møde.
{bruun} gjorde opmærksom på, at korte indlæggelser kan gøre det svært at nå to hverdage. Her bør der ringes i stedet.
! approved: Arbejdsgangen blev godkendt for alle fire kommuner. Ved indlæggelser under tre døgn aftales tiden pr. telefon.
[] Kalenderadgang for hospitalets terapeuter i de tre øvrige kommuner >90 @overby`,
    outcome: 'approved',
    annexes: ['Arbejdsgang for første træningstid', 'Resultater fra Nørrelund Kommune']
  },
  falls1: {
    title: 'Fald blandt ældre: fælles indsats på tværs',
    presenters: ['krarup'],
    length: 30,
    recommendation: `Det indstilles, at Temagruppen tager stilling til, om klyngen skal have en fælles faldindsats, og hvilke borgere den i givet fald skal rette sig mod.`,
    case: `Hvert år kommer omkring 1.900 borgere over 65 år fra klyngen på skadestuen efter et fald. Kun hver tiende bliver efterfølgende set af en faldklinik eller en forebyggende medarbejder.
Kommunerne har hver deres tilbud:
| Kommune | Tilbud | Henvisning fra skadestue |
| Vestby | Faldteam og træningshold | Ja |
| Ådal | Forebyggende hjemmebesøg | Nej |
| Nørrelund | Træningshold | Nej |
| Søholm | Faldklinik to dage om ugen | Ja |`,
    minutes: `{krarup} indledte og spurgte, om skadestuen kan henvise alle borgere over 75 år. {hjorthoj} svarede, at det er muligt, hvis der er én fælles henvisning og ikke fire.
{vestermark} foreslog, at en gennemgang af medicinen bliver en fast del af indsatsen, da svimmelhed ofte skyldes blodtryksmedicin.
Der var bred enighed om målgruppen, men ikke om, hvorvidt alle kommuner skal have samme tilbud.
! decided: Temagruppen besluttede at arbejde videre med én fælles henvisning. Tilbuddene kan fortsat være forskellige.
[] Udkast til fælles henvisning ved fald >56 @hjorthoj
[] Søholm og Vestby deler deres materiale med de øvrige >28 @norby`,
    outcome: 'decided',
    annexes: ['Fald blandt borgere over 65 år i klyngen']
  },
  falls2: {
    title: 'Status på fælles henvisning ved fald',
    presenters: ['hjorthoj'],
    length: 25,
    recommendation: `At Temagruppen tager status til efterretning og drøfter, hvordan flere borgere siger ja til tilbuddet.`,
    case: `Den fælles henvisning har været i brug siden {-120}. Skadestuen har henvist 312 borgere, hvoraf 171 er begyndt i et kommunalt tilbud. 84 har takket nej, og resten er endnu ikke kontaktet.
Borgere, der takker nej, begrunder det oftest med transport eller med, at de ikke opfatter sig selv som i risiko.`,
    minutes: `{hjorthoj} glædede sig over, at henvisningen bliver brugt, også om natten. {thorupgaard} fortalte, at Søholm Kommune har gode erfaringer med at ringe til borgeren inden for to dage i stedet for at sende et brev.
{lindgaard} bemærkede, at transporten er dyr i Ådal Kommune, hvor afstandene er store, og at hold tættere på borgerne kunne være en vej.
! noted: Status blev taget til efterretning. Kommunerne ringer fremover til borgeren i stedet for at skrive.
[] Overblik over hold og afstande >45 @lindgaard`,
    outcome: 'noted',
    annexes: ['Henvisninger fra skadestuen, månedstal']
  },
  palliative1: {
    title: 'Basal palliation i eget hjem',
    presenters: ['vestermark', 'lindgaard'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen drøfter udkastet til fælles retningslinje for basal palliation og kommer med bemærkninger.`,
    case: `Flere borgere ønsker at dø hjemme. I klyngen var det sidste år 31 % af dem, der døde af kræft, mod 27 % tre år tidligere. Retningslinjen beskriver, hvem der gør hvad i de sidste uger: tryghedskasse, samtale om ønsker, vagtdækning og støtte til de pårørende.
Udkastet er skrevet af praktiserende læger, hjemmesygeplejersker og det palliative team på Åmose Hospital.`,
    minutes: `{vestermark} lagde vægt på, at samtalen om ønsker bør finde sted tidligt, og at den skal kunne læses af vagtlægen. {ilsoe} efterlyste et afsnit om borgere med svær psykisk sygdom.
{hoj} spurgte, hvem der betaler for tryghedskassen. Det blev afklaret, at regionen dækker indholdet, mens kommunen opbevarer og kontrollerer den.
Gruppen havde følgende bemærkninger til udkastet:
- vagtdækning i ferieperioder mangler
- støtte til børn som pårørende bør have sit eget afsnit
- sproget skal kunne forstås af pårørende
! discussed: Udkastet blev drøftet med de nævnte bemærkninger.
[] Retningslinjen rettes til efter bemærkningerne >35 @vestermark`,
    outcome: 'discussed',
    annexes: ['Udkast til retningslinje for basal palliation']
  },
  palliative2: {
    title: 'Retningslinje for basal palliation',
    presenters: ['grumsen', 'overby'],
    length: 25,
    recommendation: `At Klyngestyregruppen godkender retningslinjen og beslutter, at den træder i kraft den {+75}.`,
    case: `Retningslinjen har været til bemærkninger i Temagruppen for Voksne og Ældre, hos lægerne og i kommunernes ældreråd. Der kom 14 svar, som alle var positive. De væsentligste ændringer er et afsnit om børn som pårørende og en aftale om vagtdækning i ferier.
Sekretariatet har samlet svarene i et notat.`,
    minutes: `{grumsen} takkede for samarbejdet om teksten. {haller} foreslog, at der sættes tal på, hvor mange borgere der får opfyldt ønsket om at dø hjemme, så klyngen kan følge udviklingen.
{sejersen} ønskede, at retningslinjen følges af en kort udgave til borgere og pårørende.
! approved: Retningslinjen blev godkendt og træder i kraft den {+75}.
[] Kort udgave til borgere og pårørende >50 @elmose
[] Forslag til opgørelse af borgernes ønsker >80 @haller`,
    outcome: 'approved',
    annexes: ['Retningslinje for basal palliation', 'Notat om indkomne svar']
  },
  mental1: {
    title: 'Fysisk sygdom hos borgere med psykisk lidelse',
    presenters: ['ilsoe'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen drøfter, hvordan borgere på botilbud kan få et årligt helbredstjek, og hvem der tager initiativet.`,
    case: `Borgere med en svær psykisk lidelse lever i gennemsnit 15 år kortere end andre. Hovedparten af overdødeligheden skyldes hjertesygdom, diabetes og lungesygdom, som kunne være opdaget tidligere.
På klyngens 11 botilbud bor 214 borgere. Under en tredjedel har fået taget blodprøver inden for det seneste år. Borgerne møder sjældent op hos egen læge, og lægerne har ikke samlet tid til hjemmebesøg.`,
    minutes: `{ilsoe} fortalte om et botilbud i Ådal Kommune, hvor en fast læge kommer en formiddag om måneden. Efter et halvt år var 19 af 22 beboere set.
{vestermark} vurderede, at modellen kan bredes ud, hvis der er en medarbejder fra botilbuddet med hver gang, og hvis borgerne kan beholde deres egen læge, når de ønsker det.
! forwarded: Temagruppen anbefaler ordningen med fast læge på botilbud og sender den videre til Klyngestyregruppen.
[] Beskrivelse af ordningen med fast læge >40 @ilsoe`,
    outcome: 'forwarded',
    annexes: ['Helbred blandt beboere på botilbud']
  },
  mental2: {
    title: 'Fast læge på botilbud',
    presenters: ['falkeno', 'grumsen'],
    length: 30,
    recommendation: `At Klyngestyregruppen drøfter ordningen med fast læge på botilbud og tager stilling til, om den skal tilbydes på alle 11 botilbud.`,
    case: `Ordningen er afprøvet på ét botilbud i Ådal Kommune. Den faste læge kommer fire timer om måneden, og psykiatrien stiller en sygeplejerske til rådighed for forberedelsen.
Udgiften er 46.000 kr. pr. botilbud om året. Der er tilsagn fra lægerne til seks botilbud, mens fem ligger i områder, hvor der mangler læger.`,
    minutes: `{falkeno} fremhævede, at to beboere har fået konstateret diabetes, som ingen kendte til. {grumsen} vurderede, at det er realistisk at finde læger til otte botilbud inden for et år.
{krarup} spurgte, om videokonsultation kan bruges på de botilbud, der ligger længst fra en lægepraksis.
{aagaard} oplyste, at regionen gerne medvirker, men at finansieringen først kan afklares i forbindelse med budgettet for {year+1}.
! postponed: Beslutningen blev udsat, indtil finansieringen er afklaret. Ordningen fortsætter på botilbuddet i Ådal Kommune.
[] Afklaring af finansiering i regionens budget >85 @aagaard`,
    outcome: 'postponed',
    annexes: ['Ordning med fast læge på botilbud']
  }
}
