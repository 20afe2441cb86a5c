import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../../main/search/entries'
import { excerpter, plainExcerpt } from '../../../main/search/excerpt-rules'
import { matchExpression, parseQuery, termTest } from '../../../main/search/query-rules'
import { fold, indexed, stemOf, tokensOf } from '../../../main/search/words'

const isFound = (query: string, text: string) => {
  const terms = parseQuery(query)
  const marks = new Set(termTest(terms)(text).map((mark) => mark.term))
  return terms.length > 0 && terms.every((_, place) => marks.has(place))
}
const excerptOf = (text: string, query: string) => excerpter(parseQuery(query))(text)

describe('words', () => {
  test.each([
    ['Møde', 'møde'],
    ['ÆBLE', 'æble'],
    ['René', 'rene'],
    ['Aabenraa', 'åbenrå'],
    ['Ålborg', 'ålborg'],
    ['Ålborg'.normalize('NFD'), 'ålborg'],
    ['Björn', 'bjørn'],
    ['Müller', 'muller'],
    ['ﬁn', 'fin']
  ])('%s is known as %s', (text, word) => {
    expect(fold(text)).toBe(word)
  })

  test('ø is never o, and å is never a', () => {
    expect(isFound('mode', 'møde')).toBe(false)
    expect(isFound('møde ', 'mode')).toBe(false)
    expect(isFound('ar ', 'år')).toBe(false)
  })

  test('folding what is folded changes nothing, and leaves what the index takes as one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word } of tokensOf(text)) {
          expect(fold(word)).toBe(word)
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        }
      })
    )
  })

  test.each([
    ['møde', ['mødet', 'mødets', 'møder', 'møderne', 'mødernes']],
    ['kommune', ['kommuner', 'kommunerne', 'kommunernes', 'kommunens']],
    ['udvalg', ['udvalget', 'udvalgets', 'udvalgene']],
    ['budget', ['budgettet', 'budgetter', 'budgetterne']],
    ['dagsorden', ['dagsordenen', 'dagsordener', 'dagsordenerne']],
    ['hjemmesygepleje', ['hjemmesygeplejen', 'hjemmesygeplejens']],
    ['år', ['året', 'årene', 'årets']],
    ['barn', ['børn', 'børnenes', 'barnet']],
    ['drøfte', ['drøftes', 'drøftet', 'drøftede', 'drøftelsen']],
    ['godkendt', ['godkendte', 'godkendelsen']],
    ['borger', ['borgere', 'borgeren', 'borgernes']]
  ])('"%s" finds its forms, and they find it', (word, forms) => {
    for (const form of forms) {
      expect(isFound(`${word} `, form)).toBe(true)
      expect(isFound(`${form} `, word)).toBe(true)
    }
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)))
  })
})

describe('queries', () => {
  test('words, phrases and what is half a word', () => {
    expect(parseQuery('budget "det indstilles" kommun')).toEqual([
      { type: 'word', word: 'budget', stem: stemOf('budget'), starts: [] },
      { type: 'phrase', words: ['det', 'indstilles'], starts: [] },
      { type: 'word', word: 'kommun', stem: 'kommun', starts: ['kommun'] }
    ])
    expect(parseQuery('kommune ')).toEqual([{ type: 'word', word: 'kommune', stem: 'kommun', starts: [] }])
    expect(parseQuery('26/1042')).toEqual([{ type: 'phrase', words: ['26', '1042'], starts: ['1042'] }])
    expect(parseQuery('“taget til')).toEqual([{ type: 'phrase', words: ['taget', 'til'], starts: ['til'] }])
  })

  test('nothing to look for', () => {
    for (const text of ['', '  ', '""', '– / …', '"']) expect(parseQuery(text)).toEqual([])
  })

  test('what somebody types can never be an expression of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const terms = parseQuery(text)
        if (terms.length === 0) return
        const words = [...matchExpression(terms).matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N} ]+$/u)
        expect(matchExpression(terms).replace(/"[^"]*"/g, '')).toMatch(/^[ ()*:a-zANDOR]*$/)
      })
    )
  })

  test('a phrase is its words side by side and as written', () => {
    expect(isFound('"taget til efterretning" ', 'Det blev taget til efterretning.')).toBe(true)
    expect(isFound('"taget efterretning" ', 'Det blev taget til efterretning.')).toBe(false)
    expect(isFound('"møde" ', 'mødet')).toBe(false)
  })
})

const danish = fc.stringMatching(/^[a-zæøåéA-ZÆØÅ]{2,12}$/)

test('every word of a text finds it, and so does every beginning of it from two letters on', () => {
  fc.assert(
    fc.property(fc.array(danish, { minLength: 1, maxLength: 12 }), fc.nat(), (words, pick) => {
      const text = words.join(' ')
      const word = words[pick % words.length] as string
      expect(isFound(word, text)).toBe(true)
      expect(isFound(`${word} `, text)).toBe(true)
      for (let end = 2; end <= word.length; end += 1) expect(isFound(word.slice(0, end), text)).toBe(true)
    })
  )
})

describe('excerpts', () => {
  const long = `${'Indledning uden betydning. '.repeat(20)}Udvalget drøftede mødets form.${' Efterskrift.'.repeat(30)}`

  test('the hit in its own form, with what stands around it', () => {
    const { runs, at } = excerptOf(long, 'møde')
    expect(runs.filter((run) => run.hit).map((run) => run.text)).toEqual(['mødets'])
    expect(plainExcerpt(runs)).toMatch(/^… .*drøftede mødets form\..* …$/)
    expect(long.slice(at, at + 6)).toBe('mødets')
  })

  test('where most of the words stand together', () => {
    const text = `Budget alene. ${'x '.repeat(200)} budget for hjemmesygeplejen`
    expect(plainExcerpt(excerptOf(text, 'budget hjemmesygepleje').runs)).toContain('hjemmesygeplejen')
  })

  test('an excerpt says what the text says', () => {
    fc.assert(
      fc.property(fc.array(danish, { minLength: 1, maxLength: 120 }), fc.nat(), (words, pick) => {
        const text = words.join(' ')
        const { runs } = excerptOf(text, words[pick % words.length] as string)
        const shown = plainExcerpt(runs).replace(/^… | …$/g, '')
        expect(text).toContain(shown)
        expect(runs.some((run) => run.hit)).toBe(true)
        expect(shown.length).toBeLessThan(260)
      })
    )
  })
})

test('a file in parts loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ord ', 'linje\n', 'x'.repeat(900), 'a '.repeat(500))), (pieces) => {
      const text = pieces.join('')
      const bare = (part: string) => part.replace(/\s/g, '')
      expect(partsOf(text).map(bare).join('')).toBe(bare(text))
      for (const part of partsOf(text)) expect(part.length).toBeLessThanOrEqual(6000)
    })
  )
  expect(indexed(' – ')).toEqual({ words: '', stems: '' })
})
