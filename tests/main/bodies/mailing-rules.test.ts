import { describe, expect, test } from 'vitest'
import { addressLine, isMemberOn, resolveList } from '../../../main/bodies/mailing-rules'
import type { Membership } from '../../../preload/contract/bodies'
import type { MailingEntry } from '../../../preload/contract/directory'

const member = (personId: string, more: Partial<Membership> = {}): Membership => ({
  id: `m-${personId}`,
  personId,
  name: personId,
  title: null,
  organization: null,
  role: 'member',
  from: null,
  to: null,
  substituteId: null,
  substituteName: null,
  ...more
})

const people = [
  { id: 'asta', name: 'Asta Ørum', email: 'asta@aalholt.dk' },
  { id: 'bent', name: 'Bent Ager', email: null },
  { id: 'carl', name: 'Carl Dam', email: 'CARL@aalholt.dk' },
  { id: 'dina', name: 'Dina Ege', email: 'dina@aalholt.dk' }
]
const body = {
  members: [
    member('asta', { substituteId: 'dina' }),
    member('bent'),
    member('carl', { to: '2026-03-31' }),
    member('ghost')
  ]
}
const resolve = (entries: MailingEntry[], day: string) => resolveList({ entries }, body, people, day)

describe('whom a list means', () => {
  test('all members are those of the day; who has no address is said', () => {
    expect(resolve([{ type: 'members' }], '2026-03-31').recipients.map((one) => one.name)).toEqual([
      'Asta Ørum',
      'Carl Dam'
    ])
    const later = resolve([{ type: 'members' }], '2026-04-01')
    expect(later.recipients.map((one) => one.personId)).toEqual(['asta'])
    expect(later.missing).toEqual([{ name: 'Bent Ager', personId: 'bent' }])
  })

  test('members and substitutes take the standing substitutes too', () => {
    const { recipients } = resolve([{ type: 'members_and_substitutes' }], '2026-05-01')
    expect(recipients.map((one) => one.email)).toEqual(['asta@aalholt.dk', 'dina@aalholt.dk'])
  })

  test('an address comes once, whatever its letters, where it stands first', () => {
    const { recipients } = resolve(
      [
        { type: 'address', name: null, email: 'carl@aalholt.dk' },
        { type: 'person', personId: 'carl' },
        { type: 'person', personId: 'gone' }
      ],
      '2026-05-01'
    )
    expect(recipients).toEqual([{ name: '', email: 'carl@aalholt.dk', personId: null }])
  })

  test('both ends of a membership belong to it', () => {
    expect(isMemberOn({ from: '2026-01-01', to: '2026-12-31' }, '2026-01-01')).toBe(true)
    expect(isMemberOn({ from: '2026-01-01', to: '2026-12-31' }, '2026-12-31')).toBe(true)
    expect(isMemberOn({ from: '2026-01-01', to: null }, '2025-12-31')).toBe(false)
  })
})

describe('the line of addresses', () => {
  test('is what Outlook takes; a name with signs of its own is quoted', () => {
    expect(
      addressLine([
        { name: 'Asta Ørum', email: 'asta@aalholt.dk' },
        { name: 'Dam, Carl', email: 'carl@aalholt.dk' },
        { name: '', email: 'post@aalholt.dk' },
        { name: 'Dina "Di" Ege', email: 'dina@aalholt.dk' }
      ])
    ).toBe(
      'Asta Ørum <asta@aalholt.dk>; "Dam, Carl" <carl@aalholt.dk>; post@aalholt.dk; "Dina \\"Di\\" Ege" <dina@aalholt.dk>'
    )
  })
})
