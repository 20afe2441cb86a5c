import type { Recipient } from '../../preload/contract/issuing'

export interface MailDraft {
  to: readonly Recipient[]
  subject: string
  html: string
  text: string
  attachments: readonly { name: string; bytes: Uint8Array }[]
}

/** A mail that has not been sent, as a file: Outlook, Thunderbird and Apple Mail open it for sending. */
export async function writeMailDraft(draft: MailDraft): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const mail = new MailComposer({
    to: draft.to.flatMap(({ name, email }) => (email ? [{ name, address: email }] : [])),
    subject: draft.subject,
    html: draft.html,
    text: draft.text,
    // Without a sender and with this mark the programs open it as a draft.
    headers: { 'X-Unsent': '1' },
    attachments: draft.attachments.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes)
    })),
    // Nothing in a draft is fetched from anywhere.
    disableFileAccess: true,
    disableUrlAccess: true
  })
  return new Uint8Array(await mail.compile().build())
}
