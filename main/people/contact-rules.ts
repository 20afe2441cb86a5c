/**
 * Contact details stay on this machine unless somebody chose otherwise for that person. Pure: whoever makes a package
 * for another office asks here, change by change.
 */

/** A change as far as it matters here: the register that it is about. */
export interface ChangedRegister {
  entity: string
  row: string
  field: string
}

/**
 * True where a package to another office must carry the change without its value (the header and the digest go along,
 * so that the chain of changes holds):
 * - `person.email` and `person.phone`, unless the person is in `shared` ("Må sendes med til andre");
 * - `mailing_list.entries` and `issue.recipients`, always: they are addresses of an office's own post.
 * @param shared ids of `contact_share` (`readContactShares`)
 * @param standsFor the entry that a joined one stands for (`readAliases(db, 'person').of`): a choice for it counts for
 *   all entries that were joined into it
 */
export function withholdsValue(
  change: ChangedRegister,
  shared: ReadonlySet<string>,
  standsFor: (personId: string) => string = (id) => id
): boolean {
  if (change.entity === 'mailing_list') return change.field === 'entries'
  if (change.entity === 'issue') return change.field === 'recipients'
  if (change.entity !== 'person' || (change.field !== 'email' && change.field !== 'phone')) return false
  return !shared.has(change.row) && !shared.has(standsFor(change.row))
}
