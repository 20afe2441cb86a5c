import type { Stages } from '../sample-data'

/** The latest meeting of the children's group and the meetings ahead: some of it is still without minutes. */
export const COMING: Stages = {
  clinic: {
    title: 'Fælles ungdomsklinik om krop, prævention og trivsel',
    presenters: ['aaby', 'nor'],
    length: 40,
    recommendation: `Det indstilles, at Temagruppen drøfter oplægget og tager stilling til placering og åbningstider for en fælles ungdomsklinik.`,
    case: `Unge mellem 15 og 25 år går sjældent til egen læge med spørgsmål om krop, prævention og trivsel. En fælles ungdomsklinik kan bemandes af sundhedspleje, jordemoder og en praktiserende læge to eftermiddage om ugen.
Der er to mulige placeringer: på erhvervsskolen i Vestby eller i sundhedshuset i Søholm. Udgiften er 740.000 kr. om året.`,
    minutes: `{aaby} præsenterede oplægget. {ravnkilde} så gerne, at klinikken også kan tage imod unge, som er i tvivl om, hvorvidt de har brug for psykiatrien. {storm} anbefalede erhvervsskolen, fordi de unge allerede er der.
{nor} gjorde opmærksom på, at lægerne skal have en aftale om honorar, før de kan deltage.
! forwarded: Temagruppen anbefaler en ungdomsklinik på erhvervsskolen i Vestby og sender sagen til Klyngestyregruppen.
[] Aftale om honorar til lægerne i ungdomsklinikken >30 @vinther
[] Oplægget rettes til og lægges op til Klyngestyregruppen`,
    outcome: 'forwarded',
    annexes: ['Oplæg om ungdomsklinik', 'Budget for ungdomsklinik']
  },
  interpreter: {
    title: 'Tolkning i samtaler med familier',
    presenters: ['sandager'],
    length: 25,
    recommendation: `At Temagruppen drøfter, hvordan børn undgår at tolke for deres forældre.`,
    case: `Sundhedsplejen og børneafdelingen oplever, at større børn stadig tolker ved samtaler, især når aftalen er lavet med kort varsel. Telefontolkning kan skaffes inden for en time, men få kender nummeret.`,
    minutes: '',
    annexes: ['Vejledning i bestilling af tolk']
  },
  weekend: {
    title: 'Akutteam i weekenden: skøn over udgiften',
    presenters: ['brodal'],
    length: 35,
    recommendation: `Det indstilles, at Klyngestyregruppen
- drøfter skønnet over udgiften til weekendvagt
- beslutter, om direkte adgang til akutteam skal gælde alle ugens dage`,
    case: `Direkte adgang på hverdage har været i drift i mere end et år. Akutafdelingen har ringet 611 gange, og i 402 tilfælde kunne borgeren blive hjemme.
En weekendvagt koster 1,3 mio. kr. om året, hvis hver kommune har sin egen, og 780.000 kr., hvis kommunerne dækker to og to. Vestby og Ådal har tilkendegivet, at de kan dele en vagt.`,
    minutes: '',
    annexes: ['Skøn over udgiften til weekendvagt', 'Direkte adgang, opgørelse']
  },
  pharmacist: {
    title: 'Kontaktfarmaceut: status midtvejs',
    presenters: ['krarup', 'haller'],
    length: 30,
    recommendation: `At Klyngestyregruppen tager status til efterretning og drøfter, hvilke tal der skal foreligge, før der træffes beslutning om drift.`,
    case: `Kontaktfarmaceuten begyndte for et halvt år siden og har gennemgået medicinen hos 286 borgere. Hos 118 er mindst ét præparat stoppet i samråd med egen læge.
Universitetet følger forsøget og fremlægger de foreløbige resultater på mødet.`,
    minutes: '',
    annexes: ['Kontaktfarmaceut, status midtvejs']
  },
  botilbud: {
    title: 'Fast læge på botilbud: finansiering',
    presenters: ['aagaard'],
    length: 25,
    recommendation: `Det indstilles, at Klyngestyregruppen godkender, at ordningen udvides til otte botilbud.`,
    case: `Punktet blev udsat på seneste møde, indtil finansieringen var afklaret. Regionen har nu afsat sin andel i budgettet, og kommunerne betaler for forberedelsen på de enkelte botilbud.`,
    minutes: '',
    annexes: ['Finansiering af fast læge på botilbud']
  },
  nearHome: {
    title: 'Borgere med hjertesvigt: måling i hjemmet',
    presenters: ['lauesen', 'hjorthoj'],
    length: 35,
    recommendation: `At Temagruppen drøfter, hvilke borgere der vil have gavn af at måle vægt og blodtryk hjemme, og hvem der skal reagere på målingerne.`,
    case: `Omkring 900 borgere i klyngen lever med hjertesvigt, og halvdelen er indlagt mindst én gang om året. Måling i hjemmet kan vise en forværring flere dage før, borgeren selv mærker den.
Forslaget er at begynde med 60 borgere. Målingerne ses af en sygeplejerske på hverdage, som kan få råd af hjertelægen samme dag.`,
    minutes: '',
    annexes: ['Oplæg om måling i hjemmet']
  },
  dementia: {
    title: 'Indlæggelser af borgere med demens',
    presenters: ['lindgaard'],
    length: 30,
    recommendation: `Det indstilles, at Temagruppen drøfter, hvordan pårørende eller kendt personale kan være med under indlæggelsen.`,
    case: `Borgere med demens er i gennemsnit indlagt to døgn længere end andre på samme alder. Uro og forvirring fylder meget, og personalet kender sjældent borgerens vaner.
Søholm Kommune har afprøvet en side om borgeren, *Kend mig*, som følger med ved indlæggelsen.`,
    minutes: '',
    annexes: ['Kend mig: én side om borgeren']
  }
}

/** Topics noted for the meetings that are only planned; they have no text yet. */
export const NOTED = {
  styregruppe: [
    'Fælles ungdomsklinik: indstilling fra Temagruppen for Børn, Unge og Familier',
    'Evaluering af afprøvningen på otte skoler',
    'Udmøntning af udviklingspuljen'
  ],
  boern: ['Koordinator for unge med spiseforstyrrelser: erfaringer', 'Sorggrupper for børn og unge'],
  koordination: ['Opfølgning på åbne opgaver', 'Arkivering af godkendte referater']
} as const
