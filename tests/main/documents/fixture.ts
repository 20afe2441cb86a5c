import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import { annex, block, bullet, emptyMeeting, item, paragraph, person, text } from './builders'

function attendance(): Attendance[] {
  const hospital = { organization: 'Hospitalsenhed Søndersø', sector: 'hospital' as const }
  const psychiatry = { organization: 'Psykiatrien Søndersø', sector: 'psychiatry' as const }
  const aadal = { organization: 'Ådal Kommune', sector: 'municipality' as const }
  const oestbaek = { organization: 'Østbæk Kommune', sector: 'municipality' as const }
  const practice = { organization: 'Almen praksis', sector: 'general_practice' as const }
  return [
    person('Henriette Aagaard', { ...hospital, title: 'hospitalsdirektør', role: 'chair' }),
    person('Jeppe Øster', {
      ...hospital,
      title: 'oversygeplejerske, Børn og Unge',
      isMember: false,
      substituteFor: 'Rikke Friis Lauge'
    }),
    person('Anders Præstegaard', { ...hospital, title: 'oversygeplejerske' }),
    person('Birgit Sølvsten', { ...psychiatry, title: 'sygeplejefaglig direktør', mode: 'online' }),
    person('Kåre Nymark', { ...psychiatry, title: 'ledende oversygeplejerske' }),
    person('Mogens Ellehøj', { ...aadal, title: 'social- og sundhedsdirektør', role: 'co_chair' }),
    person('Tove Brændgaard', { ...aadal, title: 'sundhedschef' }),
    person('Signe Ræbild', { ...aadal, title: 'udviklingskonsulent', mode: 'online', isMember: false }),
    person('Lars Åkjær', {
      ...oestbaek,
      title: 'ældre- og omsorgschef',
      itemIds: ['item-1', 'item-2', 'item-3']
    }),
    person('Vibeke Mølbæk', { ...oestbaek, title: 'familie- og rådgivningschef' }),
    person('Pelle Storgaard', { ...oestbaek, title: 'specialkonsulent', role: 'secretary', isMember: false }),
    person('Inger Dahlgaard', { ...practice, title: 'praktiserende læge, PLO' }),
    person('Søren Vangsø', {
      title: 'HR-chef',
      organization: 'Hospitalsenhed Fjordland',
      status: 'guest',
      mode: 'online',
      isMember: false,
      itemIds: ['item-2']
    }),
    person('Rikke Friis Lauge', { ...hospital, title: 'ledende overlæge', status: 'excused', mode: null }),
    person('Ulrik Hæstrup', { ...psychiatry, title: 'ledende overlæge', status: 'excused', mode: null }),
    person('Dorthe Østergård-Kjær', {
      title: 'lektor',
      organization: 'Institut for Folkesundhed, Fjordland Universitet',
      status: 'excused',
      mode: null
    })
  ]
}

function annexes(): Annex[] {
  return [
    annex('Introduktion på tværs – notat fra sekretariatet, august 2021', {
      itemId: 'item-2',
      label: 'Bilag 1'
    }),
    annex('Introduktionsforløb i kommunerne – udkast, februar 2021', {
      itemId: 'item-2',
      label: 'Bilag 2'
    }),
    annex('Udkast til fælles akutberedskab – juni 2021', { itemId: 'item-3', label: 'Punkt 3' }),
    annex('Personsag, sagsfremstilling', { itemId: 'item-5', closed: true }),
    annex('Oplæg om introduktionsuger fra Hospitalsenhed Fjordland', { itemId: 'item-2', withMinutes: true })
  ]
}

function items(): AgendaItem[] {
  const decision = block('decision', 'Klyngestyregruppen tiltrådte indstillingen og besluttede, at', {
    outcome: 'endorsed'
  })
  return [
    item(1, 'Godkendelse af dagsorden', {
      kind: 'agenda_approval',
      start: '08:15',
      end: '08:25',
      sections: {
        recommendation: [bullet('At Klyngestyregruppen godkender dagsordenen.')],
        case: [paragraph('Formanden byder velkommen og spørger til emner, der skal op til sidst.')],
        minutes: [
          block(
            'decision',
            'Dagsordenen blev godkendt. Vaccination af personalet tages op under “Eventuelt”.',
            {
              outcome: 'approved'
            }
          )
        ]
      },
      outcome: 'approved'
    }),
    item(2, 'Temadrøftelse: introduktion af nye kolleger på tværs', {
      presenters: ['Henriette Aagaard', 'Mogens Ellehøj'],
      start: '08:25',
      end: '09:30',
      caseNumber: '21/4711',
      sections: {
        recommendation: [
          bullet('At Klyngestyregruppen tager de to oplæg om introduktion til efterretning'),
          bullet('At Klyngestyregruppen drøfter et fælles forløb, herunder'),
          bullet('om alle nye kolleger skal besøge en anden sektor', 1),
          bullet('om der skal måles på, hvor mange der bliver efter et år.', 1)
        ],
        case: [
          paragraph(
            'Nye kolleger møder i dag meget forskellige forløb, alt efter hvor de begynder. Nogle følges med en erfaren kollega i tre uger, andre får en mappe og en nøgle. Flere rejser igen, inden det første år er gået, og de siger selv, at de aldrig lærte nabosektoren at kende.'
          ),
          paragraph([
            text('Sekretariatet har samlet tallene for klyngen. De viser, at andelen, der bliver, '),
            text('stiger langsomt', { bold: true }),
            text(', men med store forskelle mellem fagene. Baggrunden kan læses i '),
            text('notatet om introduktion', { href: 'https://www.example.dk/arbejdstid?år=2021&form=notat' }),
            text('.')
          ]),
          block('table', [], {
            table: {
              headerRow: true,
              rows: [
                [[text('Organisation')], [text('Ansatte')], [text('Blev 2019')], [text('Blev 2021')]],
                [[text('Hospitalsenhed Søndersø')], [text('4.120')], [text('64 %')], [text('69 %')]],
                [[text('Psykiatrien Søndersø')], [text('1.380')], [text('71 %')], [text('73 %')]],
                [[text('Ådal Kommune, sundhed og ældre')], [text('1.905')], [text('48 %')], [text('53 %')]],
                [[text('Østbæk Kommune, sundhed og ældre')], [text('1.240')], [text('46 %')], [text('47 %')]]
              ]
            }
          }),
          paragraph('Der er peget på disse udfordringer:'),
          bullet('Ingen har ansvar for forløbet på tværs'),
          bullet('De første vagter kommer, før oplæringen er færdig'),
          bullet([
            text('Ulige vilkår i vagterne', { italic: true }),
            text(' – de nyeste tager flest nætter.')
          ])
        ],
        minutes: [
          paragraph(
            'Henriette Aagaard ridsede op, hvad der er prøvet i de sidste to år, og bad hver organisation sige, hvad den selv kan bidrage med.'
          ),
          paragraph(
            'Søren Vangsø gennemgik introduktionsugerne i Hospitalsenhed Fjordland. Hver ny kollega har en fast makker og to dage i en kommune. Ordningen koster timer i afdelingerne, men otte ud af ti er der stadig efter det første år.'
          ),
          block('heading', 'Drøftelse'),
          paragraph(
            'Tove Brændgaard spurgte, hvem der betaler for dagene hos naboen. Birgit Sølvsten støttede ideen, hvis den kan begynde i det små og uden nye skemaer.'
          ),
          paragraph(
            'Lars Åkjær mindede om, at de mindste teams ikke kan undvære en mand i to dage. Et bytte mellem teams er prøvet et enkelt sted med godt udbytte.'
          ),
          decision,
          block('numbered', 'alle nye kolleger fra 1. januar 2022 tilbydes en dag i en anden sektor', {
            inside: decision.id
          }),
          block('numbered', 'det opgøres ens i alle organisationer, hvor mange der bliver', {
            inside: decision.id
          }),
          block('numbered', 'erfaringerne gøres op på mødet i juni.', { inside: decision.id }),
          block(
            'action',
            'Samler tallene for klyngen i ét skema og sender det ud med dagsordenen til næste møde.',
            {
              responsible: 'Ådal Kommune',
              due: '2021-10-15'
            }
          ),
          block('action', 'Undersøger, hvordan et bytte mellem små teams kan gøres lettere.', {
            responsible: 'Anders Præstegaard'
          })
        ]
      },
      outcome: 'endorsed'
    }),
    item(3, 'Udkast til fælles akutberedskab i klyngen', {
      start: '09:30',
      end: '10:15',
      sections: {
        recommendation: [bullet('At Klyngestyregruppen drøfter udkastet.')],
        case: [
          paragraph(
            'En arbejdsgruppe har skrevet et udkast til, hvordan akutteams, vagtlæge og skadestue hjælper hinanden i weekender og på helligdage. Udkastet fordeler opgaverne og foreslår ét telefonnummer for fagfolk.'
          ),
          block('heading', 'Tidsplan'),
          block('numbered', 'Høring af kommissorium'),
          block('numbered', 'Udpegning af medlemmer'),
          block('numbered', 'kommunerne udpeger hver to', { level: 1 }),
          block('numbered', 'hospitalerne udpeger tre i alt', { level: 1 }),
          block('numbered', 'Første møde i den nye klynge i juli 2022')
        ],
        minutes: [
          paragraph(
            'Mogens Ellehøj fandt udkastet klart, men efterlyste en plan for ferierne. Telefonnummeret skal kunne bruges fra første dag.'
          ),
          paragraph('Kåre Nymark bad om, at psykiatriens vagt kommer med på lige vilkår.'),
          block('decision', [], { outcome: 'discussed' })
        ]
      },
      outcome: 'discussed'
    }),
    item(
      4,
      'Orientering om nye åbningstider i almen praksis og om, hvad de betyder for naboerne i hospital og kommune',
      {
        presenters: ['Inger Dahlgaard'],
        start: '10:15',
        end: '10:45',
        sections: {
          recommendation: [bullet('At Klyngestyregruppen tager orienteringen til efterretning.')],
          case: [
            paragraph('Klinikkerne har aftalt nye åbningstider. De vigtigste ændringer er:'),
            bullet('Sen åbning to dage om ugen'),
            bullet('En fast telefontid for kommunernes akutteams'),
            bullet('Tider samme dag til børn under to år')
          ],
          minutes: [
            paragraph('Inger Dahlgaard fortalte, at tiderne gælder fra årsskiftet.'),
            paragraph('Taget til efterretning.')
          ]
        },
        outcome: 'noted'
      }
    ),
    item(5, 'Ansættelse af ny klyngekoordinator', {
      publicTitle: 'Personalesag',
      closed: true,
      caseNumber: '21/5002',
      start: '10:45',
      end: '11:15',
      sections: {
        recommendation: [bullet('At Klyngestyregruppen godkender ansættelsesudvalgets forslag.')],
        case: [paragraph('Ansættelsesudvalget har holdt samtaler med tre ansøgere.')],
        minutes: [paragraph('Forslaget blev godkendt.')]
      },
      outcome: 'approved'
    }),
    item(6, 'Eventuelt', {
      kind: 'any_other_business',
      sections: {
        recommendation: [],
        case: [],
        minutes: [paragraph('Vibeke Mølbæk orienterede om influenzavaccination af alle medarbejdere.')]
      }
    }),
    item(7, 'Skriftlig orientering', {
      kind: 'written_information',
      sections: {
        recommendation: [],
        case: [
          block('heading', 'Temaeftermiddag om medicinlister'),
          paragraph(
            'Eftermiddagen holdes i foråret 2022 for alle, der afstemmer medicin på tværs. Sekretariatet samler en gruppe, der lægger programmet.'
          ),
          paragraph([text('Tilmelding '), text('senest 22. oktober 2021', { bold: true }), text('.')])
        ],
        minutes: []
      }
    })
  ]
}

/** The cluster's meeting with minutes, decisions and tasks. Built anew each time: nobody shares it. */
export function clusterMeeting(more: Partial<MeetingDetail> = {}): MeetingDetail {
  return emptyMeeting({
    bodyId: 'body',
    bodyName: 'Klyngestyregruppen Søndersøklyngen',
    title: 'Klyngestyregruppemøde Søndersøklyngen',
    date: '2021-09-24',
    start: '08:15',
    end: '11:45',
    form: 'hybrid',
    formText: 'Fysisk møde med mulighed for virtuel deltagelse',
    place: 'Mødelokale Åkanden, Rådhuset i Ådal',
    caseNumber: '21/4700',
    documentDate: '2021-09-30',
    chair: 'Henriette Aagaard',
    minuteTakers: ['Pelle Storgaard', 'Signe Ræbild'],
    contacts: [
      { name: 'Pelle Storgaard', phone: '70 10 20 31', email: 'pelle.storgaard@oestbaek.example' },
      { name: 'Signe Ræbild', phone: '70 10 20 32', email: 'signe.raebild@aadal.example' }
    ],
    attendance: attendance(),
    annexes: annexes(),
    items: items(),
    memberCount: 12,
    ...more
  })
}
