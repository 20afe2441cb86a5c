import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'

/** The files of a ZIP archive as text, by path. */
export function unzipText(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (failure, archive) => {
      if (failure) return reject(failure)
      const files = new Map<string, string>()
      archive.on('error', reject)
      archive.on('end', () => resolve(files))
      archive.on('entry', (entry: yauzl.Entry) => {
        archive.openReadStream(entry, (error, stream) => {
          if (error) return reject(error)
          text(stream).then((content) => {
            files.set(entry.fileName, content)
            archive.readEntry()
          }, reject)
        })
      })
      archive.readEntry()
    })
  })
}
