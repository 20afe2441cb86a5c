import type { Stages } from '../sample-data'

/** What only the steering group deals with: staff, money, research, digital solutions, and closed items. */
export const STEERING: Stages = {
  recruit1: {
    title: 'Temadrøftelse: rekruttering og fælles uddannelsespladser',
    presenters: ['sejersen', 'tango'],
    length: 45,
    recommendation: `At Klyngestyregruppen drøfter, hvor parterne med fordel kan samarbejde om rekruttering frem for at konkurrere, og peger på emner, der skal arbejdes videre med.`,
    case: `Alle parter i klyngen mangler sygeplejersker og social- og sundhedsassistenter. Ved årsskiftet var der 118 ubesatte stillinger fordelt på hospital, psykiatri og kommuner.
Frafaldet på uddannelserne er højest ved overgangen mellem skole og praktik. Et fælles uddannelsesforløb, hvor eleven er tilknyttet både en afdeling og en kommune, har andre steder halveret frafaldet.
På mødet giver hospitalets HR-chef et oplæg om erfaringerne med delestillinger.`,
    minutes: `{tango} fortalte om delestillinger på Medicinsk Afdeling, hvor fire sygeplejersker arbejder to dage om ugen i Ådal Kommunes sygepleje. Ingen af dem har sagt op i de to år, ordningen har eksisteret. Dele af oplægget er vedlagt referatet.
{sejersen} vurderede, at delestillinger også giver bedre kendskab på tværs, og at gevinsten for borgerne er undervurderet.
{munkholt} var optaget af, at små kommuner ikke kan undvære medarbejdere i længere perioder, og efterlyste en model med bytte.
{haller} tilbød at se på, hvordan studerende fra universitetet kan komme i praktik på tværs.
! discussed: Temaet blev drøftet. Der arbejdes videre med delestillinger og fælles uddannelsespladser.
[] Model for delestillinger i alle kommuner >90 @sejersen
[] Praktik på tværs for universitetets studerende >90 @haller`,
    outcome: 'discussed',
    annexes: ['Ubesatte stillinger i klyngen', '+Delestillinger på Medicinsk Afdeling, oplæg'],
    guests: ['tango']
  },
  recruit2: {
    title: 'Fælles uddannelsespladser: forslag til aftale',
    presenters: ['bruun', 'sejersen'],
    length: 25,
    recommendation: `Det indstilles, at Klyngestyregruppen godkender aftalen om 24 fælles uddannelsespladser om året.`,
    case: `Aftalen indebærer, at en elev har den samme vejleder gennem hele uddannelsen, uanset om praktikken foregår på hospitalet eller i kommunen. Udgiften til vejledertimer deles ligeligt.
Pladserne fordeles med ti til Vestby, seks til Ådal og fire til hver af de to øvrige kommuner.`,
    minutes: `{bruun} gennemgik aftalen og oplyste, at elevernes organisationer er positive. {krarup} spurgte til befordring, som for nogle elever kan blive en hindring.
{aagaard} så gerne, at modellen præsenteres for de øvrige klynger i regionen.
! approved: Aftalen blev godkendt med virkning fra den {+100}.
[] Løsning for elevernes befordring >45 @krarup`,
    outcome: 'approved',
    annexes: ['Aftale om fælles uddannelsespladser']
  },
  fund1: {
    title: 'Klyngens udviklingspulje: fordeling af midler i {year}',
    presenters: ['aagaard'],
    length: 30,
    recommendation: `At Klyngestyregruppen godkender formandskabets forslag til fordeling af udviklingspuljen.`,
    case: `Puljen er på 2,4 mio. kr. Der er modtaget ni ansøgninger for i alt 5,1 mio. kr. Formandskabet har lagt vægt på, at indsatserne involverer mindst tre sektorer og kan fortsætte uden puljemidler.
| Ansøgning | Ansøgt | Forslag |
| Kontaktfarmaceut | 461.000 kr. | 461.000 kr. |
| Åben ammeklinik, fortsættelse | 390.000 kr. | 390.000 kr. |
| Faldindsats | 520.000 kr. | 410.000 kr. |
| Video på botilbud | 680.000 kr. | 540.000 kr. |
| Følgeforskning | 600.000 kr. | 599.000 kr. |`,
    minutes: `{aagaard} redegjorde for prioriteringen. {brodal} fandt, at faldindsatsen fortjente det fulde beløb, men kunne tilslutte sig helheden.
{ostergren} bemærkede, at fire gode ansøgninger ikke kunne imødekommes, og at ansøgerne bør have en begrundelse.
! approved: Fordelingen blev godkendt som foreslået.
[] Begrundede svar til alle ansøgere >14 @dahlsen`,
    outcome: 'approved',
    annexes: ['Oversigt over ansøgninger', 'Formandskabets forslag']
  },
  fund2: {
    title: 'Udviklingspuljen: status på igangsatte indsatser',
    presenters: ['vinther'],
    length: 20,
    recommendation: `Det indstilles, at Klyngestyregruppen tager status til efterretning.`,
    case: `Fem indsatser fik midler fra udviklingspuljen. Fire følger tidsplanen. Faldindsatsen er forsinket, fordi en stilling har stået ubesat i tre måneder.
Forbruget er 58 % af bevillingen, hvilket svarer til det forventede.`,
    minutes: `{vinther} gennemgik status. {brodal} orienterede om, at stillingen i faldindsatsen nu er besat, og at henvisningerne er oppe på det ventede.
! noted: Taget til efterretning.`,
    outcome: 'noted',
    annexes: ['Status på udviklingspuljen'],
    guests: ['vinther']
  },
  mandate: {
    title: 'Revision af kommissorium og forretningsorden',
    presenters: ['sejersen'],
    length: 25,
    recommendation: `At Klyngestyregruppen godkender det reviderede kommissorium, herunder
- at almen praksis får en stedfortræder med fuld taleret
- at sager skal være sekretariatet i hænde 15 arbejdsdage før mødet`,
    case: `Kommissoriet er tre år gammelt. Formandskabet foreslår enkelte justeringer, så det svarer til, hvordan gruppen faktisk arbejder. Den største ændring er, at gruppen kan træffe beslutning, når mindst seks medlemmer er til stede, og mindst én fra hver af region, hospital og kommuner deltager.`,
    minutes: `{sejersen} gennemgik ændringerne. {grumsen} takkede for bestemmelsen om stedfortræder, som gør det lettere at passe en praksis.
{munkholt} fandt 15 arbejdsdage lang tid i en travl hverdag og foreslog, at formandskabet kan dispensere.
! approved: Kommissoriet blev godkendt med den tilføjelse, at formandskabet kan dispensere fra fristen.
[] Det reviderede kommissorium offentliggøres >14 @elmose`,
    outcome: 'approved',
    annexes: ['Revideret kommissorium', 'Oversigt over ændringer']
  },
  research: {
    title: 'Forslag til fælles forskningsprojekt om ældre med flere sygdomme',
    presenters: ['haller'],
    length: 30,
    recommendation: `Det indstilles, at Klyngestyregruppen drøfter forslaget og tager stilling til, om klyngen vil være partner.`,
    case: `Midtsund Universitet søger partnere til et treårigt projekt om borgere over 70 år med tre eller flere sygdomme. Projektet følger 800 borgere og ser på, hvor mange fagpersoner de møder, og hvad der gør forløb enkle.
Klyngens bidrag er adgang til data, en koordinator på halv tid og en referencegruppe af borgere.`,
    minutes: `{haller} præsenterede projektet og svarede på spørgsmål om data. Borgerne giver samtykke, og ingen oplysninger kan føres tilbage til enkeltpersoner.
{bruun} så stor interesse i afdelingerne, men ønskede, at indsamlingen ikke belaster personalet. {lindgaard} pegede på, at hjemmeplejen bør inddrages i, hvilke spørgsmål der stilles.
! endorsed: Klyngestyregruppen tiltrådte, at klyngen bliver partner i projektet.
[] Forslag til koordinator og referencegruppe >56 @haller`,
    outcome: 'endorsed',
    annexes: ['Projektbeskrivelse'],
    guests: ['lindgaard']
  },
  video1: {
    title: 'Video i samarbejdet: fra forsøg til drift',
    presenters: ['overby', 'lauesen'],
    length: 30,
    recommendation: `At Klyngestyregruppen
- tager oplægget om video til efterretning
- udpeger tre forløb, hvor video skal være det første valg`,
    case: `Video bruges i dag til udskrivningssamtaler, tilsyn på plejehjem og stuegang med kommunens sygeplejerske. Brugen varierer fra 2 til 31 % af samtalerne.
Barriererne er først og fremmest praktiske: forskellige systemer, manglende lokaler og usikkerhed om, hvem der indkalder. Projektlederen giver en status og et bud på, hvad der skal til.`,
    minutes: `{lauesen} viste, hvordan en udskrivningssamtale foregår på video, og fortalte, at pårørende langt væk fra klyngen er dem, der er mest tilfredse.
{overby} foreslog, at udskrivningssamtaler, tilsyn på plejehjem og netværksmøder i psykiatrien bliver de tre forløb. {falkeno} støttede forslaget, men ønskede undtagelser for borgere, der føler sig utrygge ved skærm.
! decided: Klyngestyregruppen besluttede, at video er det første valg i de tre forløb, medmindre borgeren ønsker andet.
[] Vejledning til afdelinger og kommuner om video >60 @lauesen`,
    outcome: 'decided',
    annexes: ['Video i klyngen, tal for brugen', '+Præsentation af video i tre forløb'],
    guests: ['lauesen']
  },
  video2: {
    title: 'Video på plejehjem og botilbud',
    presenters: ['overby'],
    length: 25,
    recommendation: `Det indstilles, at Klyngestyregruppen tager status til efterretning og drøfter brugen af video i aften- og nattetimerne.`,
    case: `Alle 27 plejehjem og 9 ud af 11 botilbud har nu udstyr til video. Lægevagten har været koblet på siden {-90}. I den periode er 143 opkald klaret på video, hvoraf de 96 ellers ville have ført til et besøg eller en indlæggelse.`,
    minutes: `{overby} takkede personalet på plejehjemmene, som har været hurtige til at tage udstyret i brug. {grumsen} fortalte, at vagtlægerne især bruger video til at vurdere sår og vejrtrækning.
{brodal} bemærkede, at netforbindelsen er for svag på to plejehjem i Søholm Kommune.
Region Midtsund undersøger, om de to plejehjem kan få en midlertidig forbindelse.
! noted: Status blev taget til efterretning.`,
    outcome: 'noted',
    annexes: ['Video på plejehjem og botilbud, status']
  },
  closed1: {
    title: 'Ansættelse af projektleder: vurdering af ansøgere',
    presenters: ['ostergren'],
    length: 20,
    recommendation: `Formandskabet indstiller, at stillingen tilbydes den ansøger, som ansættelsesudvalget har peget på.`,
    case: `Der var 23 ansøgere, hvoraf fem har været til samtale. Ansættelsesudvalget er enigt i sin indstilling, som er vedlagt som lukket notat.`,
    minutes: `Ansættelsesudvalgets vurdering blev gennemgået. Der var enighed om indstillingen.
! endorsed: Indstillingen blev tiltrådt.`,
    outcome: 'endorsed',
    publicTitle: 'Personsag',
    annexes: ['Ansættelsesudvalgets vurdering']
  },
  closed2: {
    title: 'Opsigelse af aftale med leverandør af transportydelser',
    presenters: ['aagaard'],
    length: 15,
    recommendation: `At Klyngestyregruppen tiltræder, at aftalen opsiges, og at der indhentes nye tilbud.`,
    case: `Leverandøren har i fire måneder ikke levet op til de aftalte svartider. Der har været holdt to møder om forholdet, uden at det er bragt i orden. Der er risiko for et krav om erstatning, og punktet behandles derfor for lukkede døre.`,
    minutes: `Den juridiske vurdering blev fremlagt.
! endorsed: Indstillingen blev tiltrådt.`,
    outcome: 'endorsed',
    closed: true
  }
}
