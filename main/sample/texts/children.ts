import type { Stages } from '../sample-data'

/** Children, young people and families. */
export const CHILDREN: Stages = {
  school1: {
    title: 'Skolefravær og mistrivsel: hvem ser barnet først?',
    presenters: ['storm', 'ravnkilde'],
    length: 45,
    recommendation: `Det indstilles, at Temagruppen
- drøfter, hvilke tegn på mistrivsel der bør udløse et fælles møde
- tager stilling til, om almen praksis skal inviteres med fra begyndelsen`,
    case: `Antallet af elever med mere end 15 % fravær er steget i alle fire kommuner. Mange af dem bliver først kendt i Børne- og Ungdomspsykiatrien, når fraværet har varet et halvt år eller mere.
| Kommune | Elever med over 15 % fravær | Heraf henvist |
| Vestby | 412 | 63 |
| Ådal | 287 | 38 |
| Nørrelund | 198 | 31 |
| Søholm | 164 | 22 |
Familierne oplever, at de fortæller den samme historie mange gange, og at hver instans venter på den næste.`,
    minutes: `{storm} fortalte, at PPR i Ådal Kommune er begyndt at holde et kort fælles møde, når fraværet når 10 %. Det har vist sig lettere at vende udviklingen tidligt.
{ravnkilde} understregede, at langt de fleste børn ikke skal udredes, men have hjælp i skolen og hjemme. En henvisning kan i nogle tilfælde forsinke den hjælp.
{nor} bemærkede, at lægen ofte bliver bedt om en erklæring uden at kende barnets skolegang.
! discussed: Punktet blev drøftet. Der var enighed om, at et tidligt fælles møde skal afprøves i alle kommuner.
[] Beskrivelse af det tidlige fælles møde >42 @storm
[] Kort vejledning til almen praksis om fravær >56 @nor`,
    outcome: 'discussed',
    annexes: ['Fravær i grundskolen i de fire kommuner', 'Familiers fortællinger']
  },
  school2: {
    title: 'Afprøvning af tidligt fælles møde ved skolefravær',
    presenters: ['nygart', 'storm'],
    length: 35,
    recommendation: `At Temagruppen godkender rammen for afprøvningen og udpeger to skoler i hver kommune.`,
    case: `Det tidlige fælles møde holdes senest ti skoledage efter, at fraværet har nået 10 %. Skolen indkalder, og familien bestemmer selv, hvem der skal med. Mødet varer højst 45 minutter og slutter med tre aftaler på skrift.
Afprøvningen varer et skoleår. Den følges af Midtsund Universitet, der taler med familierne ved begyndelsen og slutningen.`,
    minutes: `{aaby} meddelte, at Søholm Kommune har to skoler klar. {sandager} ønskede, at sundhedsplejersken får en fast plads ved mødet, da hun ofte kender familien i forvejen.
{moldrup} spurgte, hvordan børn med langvarig fysisk sygdom indgår. De er omfattet, når fraværet skyldes andet end behandlingen.
! approved: Rammen blev godkendt. Hver kommune udpeger to skoler.
[] Udpegning af skoler i Vestby, Ådal og Nørrelund >30 @nygart
[] Aftale med universitetet om følgeforskning >45 @vinther`,
    outcome: 'approved',
    annexes: ['Ramme for tidligt fælles møde']
  },
  school3: {
    title: 'Skolefravær: første erfaringer med tidligt fælles møde',
    presenters: ['nygart'],
    length: 30,
    recommendation: `At Klyngestyregruppen tager orienteringen til efterretning og drøfter, hvordan erfaringerne kan komme flere skoler til gode.`,
    case: `Otte skoler har holdt 57 tidlige fælles møder. I 40 af forløbene er fraværet faldet efter tre måneder. Familierne peger på, at det har betydning at få aftalerne med hjem på skrift.
Temagruppen for Børn, Unge og Familier vurderer, at modellen kan bredes ud uden nye midler, men at skolelederne skal have tid til at lære den at kende.`,
    minutes: `{nygart} fortalte om de første erfaringer og læste et par udsagn fra forældre højt. {sejersen} fandt resultaterne lovende, men mindede om, at otte skoler er få.
{haller} gjorde opmærksom på, at der mangler en sammenligning med skoler uden for afprøvningen, og at den bør komme med, før modellen bredes ud.
! noted: Orienteringen blev taget til efterretning. Klyngestyregruppen ser frem til universitetets sammenligning.
[] Sammenligning med skoler uden for afprøvningen >120 @haller`,
    outcome: 'noted',
    annexes: ['Midtvejsnotat om tidligt fælles møde']
  },
  infant1: {
    title: 'Tidlig udskrivning efter fødsel og støtte til amning',
    presenters: ['sandager', 'thrane'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen drøfter, hvordan familier, der udskrives inden for et døgn, får hjælp til amning i den første uge.`,
    case: `To ud af tre førstegangsfødende udskrives inden for et døgn. Sundhedsplejen kommer på besøg på dag fire til fem, men de fleste problemer med amning opstår på dag to til fire. I den periode ringer familierne til fødegangen, som ikke har mulighed for at komme ud.
Genindlæggelser af nyfødte på grund af vægttab og gulsot er steget fra 3,1 til 4,4 % på tre år.`,
    minutes: `{thrane} beskrev en typisk telefonsamtale med fødegangen i weekenden. {sandager} så muligheder i en fælles åben ammeklinik, hvor jordemoder og sundhedsplejerske sidder sammen.
{aaby} påpegede, at familier uden bil skal kunne bruge tilbuddet, og foreslog video som supplement.
{moldrup} anbefalede, at vejning på dag tre gøres ens i alle kommuner.
! decided: Temagruppen besluttede at beskrive en fælles åben ammeklinik tre dage om ugen.
[] Beskrivelse af åben ammeklinik >50 @thrane
[] Fælles praksis for vejning på dag tre >40 @sandager`,
    outcome: 'decided',
    annexes: ['Genindlæggelser af nyfødte']
  },
  infant2: {
    title: 'Åben ammeklinik: status efter et halvt år',
    presenters: ['thrane'],
    length: 30,
    recommendation: `At Temagruppen tager status til efterretning og tager stilling til åbningstiderne.`,
    case: `Den åbne ammeklinik har haft 486 besøg på et halvt år, heraf 61 på video. Hver fjerde familie kommer mere end én gang. Genindlæggelser på grund af vægttab er i perioden faldet til 3,3 %.
Klinikken har åbent mandag, onsdag og fredag. Der er flest besøg om mandagen, hvilket tyder på et behov i weekenden.`,
    minutes: `{thrane} gennemgik tallene og oplyste, at bemandingen er sårbar ved sygdom. {sandager} foreslog at flytte onsdagens åbningstid til lørdag formiddag i en periode.
{nor} roste, at lægerne får besked, når et barn har tabt sig mere end ventet.
! noted: Status blev taget til efterretning. Åbningstiden om onsdagen flyttes på forsøg til lørdag.
[] Vagtplan med lørdagsåbent >21 @thrane`,
    outcome: 'noted',
    annexes: ['Åben ammeklinik, besøgstal']
  },
  adult1: {
    title: 'Fra barn til voksen: unge med langvarig sygdom',
    presenters: ['moldrup'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen drøfter udkastet til overgangsforløb for unge mellem 16 og 19 år med diabetes, epilepsi eller gigt.`,
    case: `Når unge med langvarig sygdom fylder 18 år, skifter de afdeling, sagsbehandler og ofte læge på samme tid. Hver tredje udebliver fra den første kontrol på voksenafdelingen.
Udkastet består af tre samtaler:
1. *16 år:* den unge taler alene med lægen en del af tiden
2. *17 år:* fælles samtale med børne- og voksenafdeling
3. *18 år:* opfølgning efter tre måneder, også på uddannelse og bolig`,
    minutes: `{moldrup} indledte. {ravnkilde} genkendte billedet fra psykiatrien og ønskede, at forløbet kan bruges på tværs af diagnoser.
{aaby} pegede på, at kommunens ungeenhed bør være med ved samtalen som 17-årig, hvis den unge ønsker det. {storm} mindede om samtykke.
! forwarded: Temagruppen tilsluttede sig udkastet og sender det til Klyngestyregruppen med den tilføjelse, at ungeenheden kan deltage.
[] Udkast til overgangsforløb rettes til >28 @moldrup`,
    outcome: 'forwarded',
    annexes: ['Udkast til overgangsforløb']
  },
  adult2: {
    title: 'Overgangsforløb for unge med langvarig sygdom',
    presenters: ['bruun'],
    length: 25,
    recommendation: `Temagruppen for Børn, Unge og Familier indstiller, at Klyngestyregruppen godkender overgangsforløbet for unge mellem 16 og 19 år.`,
    case: `Forløbet omfatter i første omgang unge med diabetes, epilepsi eller gigt, i alt omkring 140 unge. Det kan gennemføres inden for de nuværende rammer, når samtalen som 17-årig erstatter en almindelig kontrol.
Unge har været med til at formulere spørgsmålene i samtalerne.`,
    minutes: `{bruun} præsenterede forløbet. {falkeno} ønskede at følge med fra psykiatriens side og eventuelt udvide til unge med ADHD.
{overby} spurgte til kommunernes rolle. Den er begrænset til ungeenheden, som deltager efter ønske fra den unge.
! approved: Overgangsforløbet blev godkendt.
[] Drøftelse i psykiatrien om udvidelse til unge med ADHD >90 @falkeno`,
    outcome: 'approved',
    annexes: ['Overgangsforløb for unge', 'Spørgsmål formuleret af unge']
  },
  youth1: {
    title: 'Fremskudt funktion i Børne- og Ungdomspsykiatrien',
    presenters: ['ravnkilde'],
    length: 35,
    recommendation: `Det indstilles, at Temagruppen drøfter erfaringerne med den fremskudte funktion og behovet for justeringer.`,
    case: `Den fremskudte funktion består af to psykologer og en sygeplejerske, som er i kommunerne på faste dage. De rådgiver PPR, familieafdelinger og sundhedspleje om børn, der endnu ikke er henvist.
I det seneste halvår er der givet rådgivning om 233 børn. I 61 tilfælde blev det anbefalet at henvise. Ventetiden på en rådgivning er to uger, men fem uger i Nørrelund og Søholm.`,
    minutes: `{ravnkilde} fremhævede, at andelen af afviste henvisninger er faldet fra 31 til 19 %. {sandager} var glad for den hurtige adgang til råd, men oplevede, at de faste dage i Nørrelund for ofte aflyses.
{aaby} foreslog, at Søholm og Nørrelund deler en dag, så ferie kan dækkes.
! discussed: Punktet blev drøftet. De to mindste kommuner deler fremover en fast ugentlig dag.
[] Ny kalender for den fremskudte funktion >28 @ravnkilde`,
    outcome: 'discussed',
    annexes: ['Fremskudt funktion, halvårstal']
  },
  youth2: {
    title: 'Unge med spiseforstyrrelser: fælles forløb med kommunerne',
    presenters: ['ravnkilde', 'nygart'],
    length: 35,
    recommendation: `At Temagruppen kommenterer udkastet til fælles forløb og peger på, hvad der skal på plads, før det kan afprøves.`,
    case: `Unge med spiseforstyrrelser har ofte samtidig kontakt til psykiatrien, børneafdelingen, skolen og familieafdelingen. Udkastet indfører én koordinator, som følger den unge fra henvisning til et halvt år efter afsluttet behandling.
Koordinatoren kan være ansat i kommunen eller i psykiatrien, alt efter hvor den unge har flest kontakter.`,
    minutes: `{nygart} støttede tanken om én koordinator, men var bekymret for, om rollen bliver lagt oven i en fuld sagsstamme. {moldrup} ønskede klare aftaler om, hvem der reagerer på vægttab.
{nor} foreslog, at egen læge står for de ugentlige vejninger i den sidste del af forløbet.
Gruppen var enig om, at tre ting skal på plads:
- en beskrivelse af koordinatorens opgaver
- en aftale om vægt og blodprøver
- et telefonnummer til familien
! returned: Udkastet blev sendt tilbage til arbejdsgruppen med bemærkningerne.
[] Revideret udkast til fælles forløb >63 @ravnkilde`,
    outcome: 'returned',
    annexes: ['Udkast til fælles forløb ved spiseforstyrrelser']
  },
  youth3: {
    title: 'Fremskudt funktion: forlængelse af aftalen',
    presenters: ['falkeno'],
    length: 20,
    recommendation: `At Klyngestyregruppen godkender, at aftalen om den fremskudte funktion forlænges med to år.`,
    case: `Aftalen udløber ved årets udgang. Temagruppen for Børn, Unge og Familier anbefaler en forlængelse og peger på, at andelen af afviste henvisninger er faldet fra 31 til 19 %.
Udgiften er uændret og deles mellem Psykiatrien Midtsund og kommunerne.`,
    minutes: `{falkeno} motiverede indstillingen. {brodal} ønskede, at de mindste kommuner er sikret en fast dag i aftaleperioden. Det blev skrevet ind.
! approved: Aftalen blev forlænget med to år, og en fast ugentlig dag til Søholm og Nørrelund blev skrevet ind.
[] Underskrift af forlænget aftale >30 @falkeno`,
    outcome: 'approved',
    annexes: ['Aftale om fremskudt funktion, revideret']
  },
  relatives: {
    title: 'Børn som pårørende',
    presenters: ['thrane', 'aaby'],
    length: 30,
    recommendation: `Det indstilles, at Temagruppen drøfter, hvordan børn opdages, når en forælder indlægges med alvorlig sygdom.`,
    case: `Hospitalets afdelinger skal spørge, om der er børn i hjemmet, men det sker kun i halvdelen af tilfældene. Når der spørges, er det uklart, hvem der følger op over for skole og dagtilbud.
Søholm Kommune har i to år haft samtalegrupper for børn mellem 8 og 14 år. De øvrige kommuner har individuelle tilbud.`,
    minutes: `{thrane} fortalte, at spørgsmålet nu er en fast del af indlæggelsessamtalen på tre afdelinger. {aaby} inviterede de andre kommuner til at følge en samtalegruppe.
{sandager} gjorde opmærksom på de helt små børn, som ikke selv kan sige fra, men som reagerer med søvn og mad.
! discussed: Punktet blev drøftet og tages op igen, når erfaringerne fra de tre afdelinger foreligger.
[] Besøg i samtalegruppe i Søholm for de øvrige kommuner >40 @aaby`,
    outcome: 'discussed',
    annexes: ['Samtalegrupper i Søholm Kommune']
  }
}
