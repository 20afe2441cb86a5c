import type { Membership, PersonSummary } from '../../preload/contract/bodies'
import type { MailingEntry, MailingList, Recipient, ResolvedList } from '../../preload/contract/directory'

/** Whom a mailing list means on a day. Pure. */

/** What is needed of a person: the name, and the address if there is one. */
export type Addressee = Pick<PersonSummary, 'id' | 'name' | 'email'>

/** True where the membership covers the day; both ends belong to it. */
export function isMemberOn(member: Pick<Membership, 'from' | 'to'>, day: string): boolean {
  return (member.from === null || member.from <= day) && (member.to === null || member.to >= day)
}

/**
 * The people and addresses that a list stands for, in its own order, each address once (whatever its letter case).
 * @param body its members; "alle medlemmer" are those who sit in it on `day`
 * @param people the directory; a person who is no longer there is left out
 * @param day `YYYY-MM-DD`
 */
export function resolveList(
  list: Pick<MailingList, 'entries'>,
  body: { members: readonly Membership[] },
  people: readonly Addressee[],
  day: string
): ResolvedList {
  const known = new Map(people.map((person) => [person.id, person]))
  const sitting = body.members.filter((member) => isMemberOn(member, day))
  const recipients = new Map<string, Recipient>()
  const missing = new Map<string, ResolvedList['missing'][number]>()
  const addPerson = (id: string) => {
    const person = known.get(id)
    if (!person) return
    const email = person.email?.trim() ?? ''
    if (email === '') missing.set(id, { name: person.name, personId: id })
    else add({ name: person.name, email, personId: id })
  }
  const add = (recipient: Recipient) => {
    const key = recipient.email.toLocaleLowerCase('da')
    if (!recipients.has(key)) recipients.set(key, recipient)
  }
  const addEntry = (entry: MailingEntry) => {
    if (entry.type === 'person') addPerson(entry.personId)
    else if (entry.type === 'address')
      add({ name: entry.name ?? '', email: entry.email.trim(), personId: null })
    else {
      for (const member of sitting) {
        addPerson(member.personId)
        if (entry.type === 'members_and_substitutes' && member.substituteId) addPerson(member.substituteId)
      }
    }
  }
  for (const entry of list.entries) addEntry(entry)
  return { recipients: [...recipients.values()], missing: [...missing.values()] }
}

/** Characters that end a name in a line of addresses, so that the name is put in quotation marks. */
const SPECIAL = /[;,<>@"()[\]:\\]/

/** The addresses as Outlook's To field takes them: `Anna Holm <a@b.dk>; "Lund, Bo" <c@d.dk>`. */
export function addressLine(recipients: readonly Pick<Recipient, 'name' | 'email'>[]): string {
  return recipients
    .map(({ name, email }) => {
      const plain = name.replace(/\s+/g, ' ').trim()
      if (plain === '') return email
      const quoted = SPECIAL.test(plain) ? `"${plain.replace(/["\\]/g, '\\$&')}"` : plain
      return `${quoted} <${email}>`
    })
    .join('; ')
}
