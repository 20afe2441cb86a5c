import type { Stages } from '../sample-data'

/** The secretariats' own work. */
export const SECRETARIAT: Stages = {
  calendar: {
    title: 'Årshjul og mødekalender for klyngens fora',
    presenters: ['frost'],
    length: 25,
    recommendation: `At Koordinationssekretariatet godkender årshjulet og indstiller mødedatoerne til formandskabet.`,
    case: `Temagrupperne ligger i dag så tæt på Klyngestyregruppen, at sagerne ikke når at blive skrevet færdige. Udkastet til årshjul lægger mindst fem uger mellem en temagruppes møde og det møde i Klyngestyregruppen, hvor sagen skal behandles.
Vinterferie, påske og kommunernes budgetperiode er friholdt.`,
    minutes: `{frost} gennemgik årshjulet måned for måned. {elmose} bad om, at oktober friholdes for møder i uge 42. {egholm} foreslog, at frister for indlevering af sager står i samme kalender.
! approved: Årshjulet blev godkendt med frister for sager og uden møder i uge 42.
[] Mødeindkaldelser udsendes til alle fora >14 @frost`,
    outcome: 'approved',
    annexes: ['Udkast til årshjul']
  },
  template: {
    title: 'Fælles skabelon for dagsorden og referat',
    presenters: ['elmose', 'winge'],
    length: 35,
    recommendation: `Det indstilles, at sekretariaterne tager den fælles skabelon i brug fra næste møderække.`,
    case: `De fire fora bruger i dag tre forskellige skabeloner. Det gør det svært at finde beslutninger og opgaver på tværs. Den nye skabelon har altid de samme overskrifter: indstilling, beskrivelse af sagen, bilag og referat. Beslutninger står for sig selv, og opgaver har en ansvarlig og en frist.`,
    minutes: `{winge} viste to referater i den gamle og den nye form. {norby} syntes, at den nye er lettere at læse på telefon. {tolstrup} ville gerne beholde muligheden for at skrive et kort resumé øverst.
{vinther} lagde vægt på, at skabelonen ikke bliver en spændetrøje, men at overskrifterne ligger fast.
! approved: Skabelonen blev godkendt. Et kort resumé er frivilligt.
[] Vejledning på én side om skabelonen >21 @winge`,
    outcome: 'approved',
    annexes: ['Skabelon for dagsorden og referat']
  },
  nominations: {
    title: 'Udpegninger til regionale arbejdsgrupper',
    presenters: ['dahlsen'],
    length: 25,
    recommendation: `At sekretariatet drøfter, hvem der kan foreslås til de to regionale arbejdsgrupper, og forelægger forslaget for formandskabet.`,
    case: `Region Midtsund nedsætter to arbejdsgrupper, som klyngen skal udpege medlemmer til:
- en arbejdsgruppe om fælles data, hvor der ønskes én kommunal og én hospitalsansat
- en arbejdsgruppe om nære sundhedstilbud, hvor der ønskes en praktiserende læge
Fristen for udpegning er den {+35}.`,
    minutes: `{dahlsen} fortalte, at arbejdsgrupperne ventes at mødes fire gange. {egholm} foreslog en medarbejder fra Nørrelund Kommunes dataafdeling, og {winge} en fra hospitalets kvalitetsafdeling.
Til gruppen om nære sundhedstilbud skal lægerne selv pege på en.
! decided: Forslagene forelægges formandskabet til godkendelse i skriftlig proces.
[] Forslag til udpegninger forelægges formandskabet >10 @dahlsen`,
    outcome: 'decided'
  },
  reporting: {
    title: 'Afrapportering på klyngens beslutninger',
    presenters: ['tolstrup'],
    length: 30,
    recommendation: `At Koordinationssekretariatet drøfter, hvordan opfølgningen på beslutninger bliver synlig for Klyngestyregruppen.`,
    case: `En gennemgang viser, at 71 % af opgaverne fra det seneste års referater er løst inden fristen, 18 % for sent og 11 % endnu ikke. De opgaver, der trækker ud, har oftest en organisation og ikke en person som ansvarlig.
| Forum | Opgaver | Løst til tiden |
| Klyngestyregruppen | 34 | 26 |
| Temagruppen for Voksne og Ældre | 22 | 15 |
| Temagruppen for Børn, Unge og Familier | 19 | 12 |`,
    minutes: `{tolstrup} fremlagde gennemgangen. {vinther} fandt tallene bedre end ventet, men ville gerne vide, hvorfor børneområdet halter bagefter.
{elmose} foreslog en kort liste over åbne opgaver som fast bilag til hvert møde i Klyngestyregruppen.
! decided: En liste over åbne opgaver følger fremover dagsordenen til Klyngestyregruppen.
[] Liste over åbne opgaver til næste dagsorden >30 @tolstrup`,
    outcome: 'decided',
    annexes: ['Gennemgang af opgaver fra det seneste år']
  },
  web: {
    title: 'Offentliggørelse af referater på klyngens hjemmeside',
    presenters: ['norby', 'frost'],
    length: 20,
    recommendation: `At sekretariaterne aftaler, hvornår og i hvilken form referater offentliggøres.`,
    case: `Referater ligger i dag på fem forskellige hjemmesider og kommer ofte først flere måneder efter mødet. Forslaget er, at alle godkendte referater lægges på klyngens side senest ti arbejdsdage efter mødet, og at lukkede punkter kun vises med deres offentlige titel.
Dokumenterne skal kunne læses op af en skærmlæser.`,
    minutes: `{norby} demonstrerede siden. {dahlsen} mindede om, at personoplysninger skal ud, før noget offentliggøres, og at det tager tid at gennemgå ældre referater.
! approved: Forslaget blev godkendt. Ældre referater gennemgås efter behov.
[] Tjekliste før offentliggørelse >21 @frost`,
    outcome: 'approved'
  }
}
