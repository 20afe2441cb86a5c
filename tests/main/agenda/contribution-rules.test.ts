import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContribution } from '../../../main/agenda/contribution-rules'
import { formWords } from '../../../main/agenda/form-rules'
import { DEFAULT_ITEM_TEMPLATE } from '../../../preload/contract/bodies'
import { DEFAULT_LAYOUT } from '../../../preload/contract/layout'

const words = formWords({
  name: 'Styregruppen for Åmose',
  layout: DEFAULT_LAYOUT,
  itemTemplate: { ...DEFAULT_ITEM_TEMPLATE, guidance: 'Skriv kort, højst en side.' }
})
const read = (text: string, subject: string | null = null) => readContribution(text, words, subject)
const unused = (text: string, subject: string | null = null) => {
  const rows = text.split('\n')
  return read(text, subject)
    .lines.filter((line) => line.use === 'unused')
    .map((line) => rows[line.line - 1])
}

const FORM = `# Punkt til dagsordenen

Forum: Styregruppen for Åmose
Møde: 12. marts 2026 kl. 9.00
*Skriv kort, højst en side.*

**Titel:** Budget 2027 for hjemmesygeplejen
**Fremlægges af:** Asta Ørum
**Tidsforbrug (minutter):** 20
**Sagsnr.:** 26/1204
**Lukket punkt (ja eller nej):** nej
**Offentlig titel (hvis lukket):**

## Indstilling

*Hvad skal forummet gøre? Skriv ét punkt på hver linje: at …*

at godkende budgettet
at sende det i høring

## Beskrivelse af sagen

*Det, som deltagerne skal vide for at kunne tage stilling.*

Budgettet følger planen. Se **bilag 1**.

- Drift
- Anlæg

## Bilag

*Titlen på hvert bilag, ét på hver linje. Send filerne med.*

Budgetnotat
Høringsliste`

describe('the filled form', () => {
  test('is read field by field', () => {
    expect(read(FORM).item).toEqual({
      title: 'Budget 2027 for hjemmesygeplejen',
      presenters: ['Asta Ørum'],
      plannedMinutes: 20,
      caseNumber: '26/1204',
      closed: false,
      publicTitle: null,
      recommendation: '- at godkende budgettet\n- at sende det i høring',
      case: 'Budgettet følger planen. Se **bilag 1**.\n\n- Drift\n- Anlæg',
      annexes: [
        { title: 'Budgetnotat', attachment: null },
        { title: 'Høringsliste', attachment: null }
      ]
    })
  })

  test('leaves nothing over: what the form prints is layout', () => {
    expect(unused(FORM)).toEqual([])
  })

  test('says what is closed, and what the public may read', () => {
    const closed = FORM.replace('eller nej):** nej', 'eller nej):** ja').replace(
      'lukket):**',
      'lukket):** Personalesag'
    )
    expect(read(closed).item).toMatchObject({ closed: true, publicTitle: 'Personalesag' })
  })

  test('has no values where nothing was filled in', () => {
    const empty = FORM.split('\n')
      .map((line) => line.replace(/(:\*\*).*/, '$1'))
      .filter((line) => !/^(?:at |- |Budget|Høring)/.test(line))
      .join('\n')
    expect(read(empty).item).toEqual({
      title: '',
      presenters: [],
      plannedMinutes: null,
      caseNumber: null,
      closed: false,
      publicTitle: null,
      recommendation: '',
      case: '',
      annexes: []
    })
  })

  test('is known by the body’s own labels', () => {
    const own = formWords({
      name: 'Rådet',
      layout: {
        ...DEFAULT_LAYOUT,
        labels: { ...DEFAULT_LAYOUT.labels, recommendation: 'Rådet bedes', case: 'Kort om sagen' }
      },
      itemTemplate: DEFAULT_ITEM_TEMPLATE
    })
    const text = 'Titel: Kørsel\n\n## Rådet bedes\n\nat drøfte kørslen\n\n## Kort om sagen\n\nKørslen er ny.'
    expect(readContribution(text, own).item).toMatchObject({
      title: 'Kørsel',
      recommendation: '- at drøfte kørslen',
      case: 'Kørslen er ny.'
    })
  })
})

const MAIL = `Kære Ida

Hermed et punkt til dagsordenen den 12. marts om rekruttering af sygeplejersker.

Oplæg v/ Bo Friis, ca. 20 min.

Det indstilles, at styregruppen
- drøfter udfordringen
- nedsætter en arbejdsgruppe

De tre kommuner har siden efteråret haft ledige stillinger. Flere har prøvet nye veje.

Bilag: Notat om ledige stillinger

Sig til, hvis der er noget.

Venlig hilsen
Bo Friis
Overlæge, Sygehus Åmose
Tlf. 11 22 33 44`

describe('a mail', () => {
  test('is an item without greeting and signature', () => {
    expect(read(MAIL).item).toMatchObject({
      title: 'Rekruttering af sygeplejersker',
      presenters: ['Bo Friis'],
      plannedMinutes: 20,
      case: 'De tre kommuner har siden efteråret haft ledige stillinger. Flere har prøvet nye veje.',
      annexes: [{ title: 'Notat om ledige stillinger' }]
    })
    expect(read(MAIL).item.recommendation).toBe(
      'Det indstilles, at styregruppen\n\n- drøfter udfordringen\n- nedsætter en arbejdsgruppe'
    )
  })

  test('keeps in sight what it did not use', () => {
    expect(unused(MAIL)).toEqual([
      'Kære Ida',
      'Hermed et punkt til dagsordenen den 12. marts om rekruttering af sygeplejersker.',
      'Sig til, hvis der er noget.',
      'Venlig hilsen',
      'Bo Friis',
      'Overlæge, Sygehus Åmose',
      'Tlf. 11 22 33 44'
    ])
  })

  test('with a head takes the title from its subject', () => {
    const text =
      'Fra: Bo Friis <bo@aamose.example>\nSendt: 2. marts 2026 09:12\nTil: Ida Sommer\nEmne: SV: Punkt til styregruppen: Kørsel til akutpladser\n\nHej Ida\n\nKørslen er dyr. Den bør drøftes.\n\nMvh Bo'
    expect(read(text).item).toMatchObject({
      title: 'Kørsel til akutpladser',
      case: 'Kørslen er dyr. Den bør drøftes.'
    })
    expect(read('Kørslen er dyr. Den bør drøftes.', 'VS: Kørsel').item.title).toBe('Kørsel')
  })

  test('leaves the mail that it answers', () => {
    const text =
      'Titel: Kørsel\nTid: 15 min.\nSagsfremstilling: Kørslen er dyr.\n\nFra: Ida Sommer\nSendt: 1. marts 2026\nTil: Bo Friis\nEmne: Frist for punkter\n\nHusk fristen for punkter på torsdag.'
    expect(read(text).item).toMatchObject({ title: 'Kørsel', plannedMinutes: 15, case: 'Kørslen er dyr.' })
    expect(unused(text)).toContain('Husk fristen for punkter på torsdag.')
  })

  test('that only sends one on is read below', () => {
    const text =
      'Se nedenfor.\n\nFra: Bo Friis\nSendt: 1. marts 2026\nTil: Ida Sommer\nEmne: Kørsel til akutpladser\n\nIndstilling: at drøfte kørslen\n\nBaggrund: Kørslen er dyr.'
    expect(read(text).item).toMatchObject({
      title: 'Kørsel til akutpladser',
      recommendation: '- at drøfte kørslen',
      case: 'Kørslen er dyr.'
    })
  })

  test('with a form below its signature is read from the form', () => {
    const text = `Kære Ida\n\nHermed vores punkt til mødet.\n\nVenlig hilsen\nBo\n\n${FORM}`
    expect(read(text).item).toEqual(read(FORM).item)
  })
})

describe('other documents', () => {
  test('a heading is the title, with its presenter, length and mark', () => {
    const text =
      '## LUKKET PUNKT: Personalesag v/ Asta Ørum (15 min.)\n\n**Baggrund**\nSagen er kendt.\n\n**Økonomi**\nIngen.\n\n**Sekretariatets indstilling**\nat sagen afsluttes'
    expect(read(text).item).toMatchObject({
      title: 'Personalesag',
      presenters: ['Asta Ørum'],
      plannedMinutes: 15,
      closed: true,
      recommendation: '- at sagen afsluttes',
      case: 'Sagen er kendt.\n\n## Økonomi\n\nIngen.'
    })
  })

  test('labels in a table', () => {
    const text =
      '| Titel | Kørsel |\n| Punktansvarlig | Bo Friis |\n| Tidsforbrug | 1 time |\n| Indstilling | at drøfte kørslen |\n| Sagsfremstilling | Kørslen er dyr. |'
    expect(read(text).item).toMatchObject({
      title: 'Kørsel',
      presenters: ['Bo Friis'],
      plannedMinutes: 60,
      recommendation: '- at drøfte kørslen',
      case: 'Kørslen er dyr.'
    })
  })

  test('labels alone above their values', () => {
    const text =
      'Emne\nFælles sundhedsaftale\n\nOplægsholder\nIda Sommer og Ole Bro\n\nTidsforbrug\n10 min.\n\nBeskrivelse\nAftalen er godkendt.\n\nDen træder i kraft til januar.\n\nLukket punkt\nNej'
    expect(read(text).item).toMatchObject({
      title: 'Fælles sundhedsaftale',
      presenters: ['Ida Sommer', 'Ole Bro'],
      plannedMinutes: 10,
      closed: false,
      case: 'Aftalen er godkendt.\n\nDen træder i kraft til januar.'
    })
  })

  test('a quoted title, a question as a label, and a request that says more', () => {
    const quoted =
      'Hej Lise\n\nKan vi få følgende med på næste møde:\n\n"Status på it-platformen"\n\nVarighed: 15 minutter\n\nKort resumé:\nPlatformen er i drift.\n\nHvad skal besluttes?\nat fastlægge tidsplanen\n\nHilsen Niels'
    expect(read(quoted).item).toMatchObject({
      title: 'Status på it-platformen',
      plannedMinutes: 15,
      case: 'Platformen er i drift.',
      recommendation: '- at fastlægge tidsplanen'
    })
    const more =
      'Vi vil gerne have drøftet ventetiden på mødet den 3. juni. Den er vokset til otte uger. Kan I sætte 20 minutter af?'
    expect(read(more, 'Punkt til mødet 3. juni - ventetid på genoptræning').item).toMatchObject({
      title: 'Ventetid på genoptræning',
      plannedMinutes: 20,
      case: more
    })
  })

  test('an opening below its label keeps the numbered points behind it', () => {
    const text =
      '**Dagsordenspunkt 5: Forebyggelse**\n\n**Sagsfremsteller:** Karen Blå\n\n**Baggrund**\n\nTallene stiger.\n\n**Indstilling**\n\nDet indstilles, at klyngen\n\n1. tager status til efterretning\n2. nedsætter en gruppe'
    expect(read(text).item).toMatchObject({
      title: 'Forebyggelse',
      presenters: ['Karen Blå'],
      recommendation:
        'Det indstilles, at klyngen\n\n1. tager status til efterretning\n2. nedsætter en gruppe',
      case: 'Tallene stiger.'
    })
  })

  test('a bare text is the case under its first line', () => {
    expect(read('Kørsel til akutpladser\n\nKørslen er dyr. Den bør drøftes.').item).toMatchObject({
      title: 'Kørsel til akutpladser',
      case: 'Kørslen er dyr. Den bør drøftes.'
    })
  })
})

const piece = fc.constantFrom(
  'Kære Ida',
  'Titel: Kørsel',
  'Titel:',
  'Oplæg v/ Bo Friis',
  'Tid: 20 min.',
  'Indstilling',
  'Det indstilles, at',
  '- at drøfte',
  'Sagsfremstilling:',
  'Kørslen er dyr.',
  'Bilag:',
  'Bilag 1: Notat',
  'Venlig hilsen',
  'Fra: Bo',
  'Sendt: i dag',
  'Beslutning:',
  '| Titel | Kørsel |',
  '> citeret',
  '## Økonomi',
  'LUKKET PUNKT',
  ''
)

test('every line is accounted for, and what is in no field stays in sight', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('\n')
      const { item, lines } = read(text)
      expect(lines.map((line) => line.line)).toEqual(text.split('\n').map((_, i) => i + 1))
      const kept = JSON.stringify(item)
      pieces.forEach((one, i) => {
        const use = lines[i]?.use
        if (one === '') expect(use).toBe('blank')
        else expect(use).not.toBe('blank')
        if (one === 'Kørslen er dyr.' && use !== 'unused') expect(kept).toContain('Kørslen er dyr')
        if (one === '- at drøfte' && use !== 'unused') expect(kept).toContain('at drøfte')
      })
    })
  )
})
