import { ConcreteHyperlink, EmptyElement, type IContext, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Run } from '../../model/document-model'
import { LANGUAGE } from './styles'

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * A link whose relationship is numbered in the order of the document. The library's own links get random names, and
 * the same document would never come out the same twice.
 */
class NumberedLink extends ConcreteHyperlink {
  constructor(
    children: readonly ParagraphChild[],
    private readonly address: string,
    number: number
  ) {
    super(children, `Link${number}`)
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.address, 'External')
    return super.prepForXml(context)
  }
}

/** Turns runs of the model into runs of Word. One instance for each document: it counts the links. */
export class RunWriter {
  private links = 0

  text(text: string, style?: string): TextRun {
    return this.run({ text }, style)
  }

  private run(run: Run, style?: string): TextRun {
    return new TextRun({
      ...(style === undefined ? {} : { style }),
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italics: true } : {}),
      language: { value: LANGUAGE },
      children: run.text
        .split(/([\n\t])/)
        .map((part) => (part === '\n' ? new EmptyElement('w:br') : part === '\t' ? new Tab() : part))
    })
  }

  runs(content: readonly Run[]): ParagraphChild[] {
    return content.map((run) => {
      if (run.href === undefined) return this.run(run)
      this.links += 1
      return new NumberedLink([this.run(run, 'Hyperlink')], run.href, this.links)
    })
  }
}
