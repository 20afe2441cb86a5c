/** Puts formatted text on the clipboard, with plain text for programs that take no other. */
export async function copyFormatted(content: { html: string; text: string }): Promise<void> {
  const part = (text: string, type: string) => new Blob([text], { type })
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': part(content.html, 'text/html'),
      'text/plain': part(content.text, 'text/plain')
    })
  ])
}
