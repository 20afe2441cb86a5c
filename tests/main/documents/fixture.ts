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
    annex('Flere på fuld tid – notat fra sekretariatet, august 2021', { itemId: 'item-2', label: 'Bilag 1' }),
    annex('Fælles målsætning om fuldtid i kommunerne – aftale, februar 2021', {
      itemId: 'item-2',
      label: 'Bilag 2'
    }),
    annex('Aftale om sammenhæng og nærhed – juni 2021', { itemId: 'item-3', label: 'Punkt 3' }),
    annex('Personsag, sagsfremstilling', { itemId: 'item-5', closed: true }),
    annex('Oplæg om fuldtidspolitik fra Hospitalsenhed Fjordland', { itemId: 'item-2', withMinutes: true })
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
        case: [paragraph('Velkomst, godkendelse af dagsordenen og punkter til eventuelt.')],
        minutes: [
          block(
            'decision',
            'Dagsordenen blev godkendt. Der var et punkt til Eventuelt om “behandling i eget hjem”.',
            {
              outcome: 'approved'
            }
          )
        ]
      },
      outcome: 'approved'
    }),
    item(2, 'Temadrøftelse: fuldtidspolitik og rekruttering', {
      presenters: ['Henriette Aagaard', 'Mogens Ellehøj'],
      start: '08:25',
      end: '09:30',
      caseNumber: '21/4711',
      sections: {
        recommendation: [
          bullet('At Klyngestyregruppen tager oplæggene om fuldtidspolitik og rekruttering til efterretning'),
          bullet('At Klyngestyregruppen drøfter, om der er grundlag for fælles tiltag, herunder'),
          bullet('om stillingsopslag skal følge samme linje i hele klyngen', 1),
          bullet('om der skal måles på andelen af fuldtidsansatte på tværs af sektorerne.', 1)
        ],
        case: [
          paragraph(
            'Gennem flere år har det været vanskeligt at rekruttere sygeplejersker, social- og sundhedsassistenter og social- og sundhedshjælpere både på hospitalerne og i kommunerne. Det kommer til udtryk ved flere vakante stillinger og udfordringer med at få vikarer.'
          ),
          paragraph([
            text('Sekretariatet har samlet tallene for klyngen. De viser, at andelen af fuldtidsansatte '),
            text('stiger langsomt', { bold: true }),
            text(', men med store forskelle mellem fagene. Baggrunden kan læses i '),
            text('notatet om arbejdstid', { href: 'https://www.example.dk/arbejdstid?år=2021&form=notat' }),
            text('.')
          ]),
          block('table', [], {
            table: {
              headerRow: true,
              rows: [
                [[text('Organisation')], [text('Ansatte')], [text('Fuldtid 2019')], [text('Fuldtid 2021')]],
                [[text('Hospitalsenhed Søndersø')], [text('4.120')], [text('64 %')], [text('69 %')]],
                [[text('Psykiatrien Søndersø')], [text('1.380')], [text('71 %')], [text('73 %')]],
                [[text('Ådal Kommune, sundhed og ældre')], [text('1.905')], [text('48 %')], [text('53 %')]],
                [[text('Østbæk Kommune, sundhed og ældre')], [text('1.240')], [text('46 %')], [text('47 %')]]
              ]
            }
          }),
          paragraph('Der er peget på disse udfordringer:'),
          bullet('Faldende tilgang til uddannelserne'),
          bullet('Overgangen mellem skole og praktik er en frafaldsrisiko'),
          bullet([
            text('Mindre ulighed i vagterne', { italic: true }),
            text(' – fordi de få på fuld tid tager flest.')
          ])
        ],
        minutes: [
          paragraph(
            'Henriette Aagaard indledte punktet med, at regioner og kommuner risikerer at konkurrere med hinanden om arbejdskraften. Hun ønskede et billede af hinandens virkelighed og af, om der er en fælles vej at gå.'
          ),
          paragraph(
            'Søren Vangsø fortalte, hvordan fuldtidspolitikken i Hospitalsenhed Fjordland fungerer i praksis. Der skal arbejdes med kultur, ledelse, gennemsigtighed og social kapital på én gang; ellers lykkes det ikke. Andelen på fuld tid er gået fra halvdelen til knap tre ud af fire på fem år.'
          ),
          block('heading', 'Drøftelse'),
          paragraph(
            'Tove Brændgaard oplevede det som et dilemma, hvis den bedst kvalificerede til en stilling er hende, der vil på deltid. Birgit Sølvsten bakkede op om en fast linje, men kun hvis lederne får hjælp til samtalerne.'
          ),
          paragraph(
            'Lars Åkjær pegede på, at mange små enheder gør det svært at bruge timerne. Delt tjeneste mellem to enheder har været prøvet med blandet udbytte.'
          ),
          decision,
          block('numbered', 'stillingsopslag i klyngen fra 1. januar 2022 som udgangspunkt er på fuld tid', {
            inside: decision.id
          }),
          block('numbered', 'andelen af fuldtidsansatte opgøres ens i alle organisationer', {
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
          block('action', 'Undersøger, hvordan delt tjeneste kan indgå i stillingsopslagene.', {
            responsible: 'Anders Præstegaard'
          })
        ]
      },
      outcome: 'endorsed'
    }),
    item(3, 'Drøftelse af perspektiverne i aftalen om sundhedsklynger', {
      start: '09:30',
      end: '10:15',
      sections: {
        recommendation: [bullet('At Klyngestyregruppen drøfter perspektiverne i aftalen.')],
        case: [
          paragraph(
            'Regeringen og parterne indgik i juni 2021 en aftale om at styrke samarbejdet på tværs i sundhedsvæsenet ved at etablere sundhedsklynger, der skal skabe bedre og mere sammenhængende patientforløb. Klyngerne får både et fagligt og et politisk niveau.'
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
            'Mogens Ellehøj vurderede, at klyngen har et godt udgangspunkt. Det bliver en vigtig opgave at sikre, at politikerne er godt klædt på, og at koble det politiske og det administrative.'
          ),
          paragraph('Kåre Nymark hæftede sig ved, at psykiatrien indgår på lige fod med somatikken.'),
          block('decision', [], { outcome: 'discussed' })
        ]
      },
      outcome: 'discussed'
    }),
    item(
      4,
      'Orientering om ny overenskomst for almen praksis og perspektiver for det tværsektorielle samarbejde',
      {
        presenters: ['Inger Dahlgaard'],
        start: '10:15',
        end: '10:45',
        sections: {
          recommendation: [bullet('At Klyngestyregruppen tager orienteringen til efterretning.')],
          case: [
            paragraph('Parterne er nået til enighed om en ny overenskomst. Hovedelementerne er:'),
            bullet('Mindre ulighed i sundhed'),
            bullet('Mere sammenhæng mellem sektorerne'),
            bullet('Lettere og mere fleksibel adgang til almen praksis')
          ],
          minutes: [
            paragraph('Inger Dahlgaard fortalte, at overenskomsten er godkendt.'),
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
          block('heading', 'Fælles skolebænk genoptages'),
          paragraph(
            'Temaeftermiddagen for sundhedsfaglige ledere og konsulenter holdes igen i foråret 2022. Sekretariatet nedsætter en planlægningsgruppe.'
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
