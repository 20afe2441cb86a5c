import { expect, test } from 'vitest'
import { actualTexts, lacksLetters, withActualText } from '../../../../main/intake/readers/pdf-actual'

const stream = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

test('what spans stand for, in the order of the stream', () => {
  const found = actualTexts(
    stream(
      '/P <</MCID 0>> BDC BT (dr\\)BDC ) Tj /Span <</ActualText <FEFF00660074>>> BDC <0042> Tj EMC ET EMC % /Span <<>> BDC\n' +
        '/Span <</Lang (da) /ActualText (t\\151)>> BDC <01> Tj EMC /Span <</MCID 3>> BDC EMC /Span /MC1 BDC EMC /Span <</Lang (da)>> BDC EMC'
    )
  )
  expect(found).toEqual(['ft', 'ti', null, null])
})

test('letters drawn as one sign are spelt out; where the numbers differ nothing is guessed', () => {
  const text = (str: string) => ({ str, width: 5, transform: [10, 0, 0, 10, 0, 0], fontName: 'f' })
  const span = { type: 'beginMarkedContentProps', tag: 'Span', id: null }
  const end = { type: 'endMarkedContent' }
  const items = [text('drø'), span, text('\0'), end, text('else')]
  expect(lacksLetters(items)).toBe(true)
  const spelt = withActualText(items, ['ft']).flatMap((item) => ('str' in item ? [item.str] : []))
  expect(spelt.join('')).toBe('drøftelse')
  expect(withActualText(items, ['ft', 'ti'])).toEqual(items)
})
