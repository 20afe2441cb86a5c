import { Circle } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Attendance } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { Kbd } from '../ui/Kbd'
import { ANSWER_KEYS, ANSWERS, type Answer, answerOf } from './keys'
import { StatusSign } from './StatusSign'

const KEY_OF = Object.fromEntries(Object.entries(ANSWER_KEYS).map(([key, answer]) => [answer, key]))

/** The heads of the columns: each state with its key. */
export function AnswerHeads() {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col" className="attendance__who-head">
          <span className="visually-hidden">{t('attendance.name')}</span>
        </th>
        {ANSWERS.map((answer) => (
          <th key={answer} scope="col" className="attendance__column">
            <span className="attendance__column-word">{t(`attendance.${answer}`)}</span>{' '}
            <Kbd keys={KEY_OF[answer] ?? ''} />
          </th>
        ))}
        <th scope="col" className="attendance__more-head">
          <span className="visually-hidden">{t('attendance.more')}</span>
        </th>
      </tr>
    </thead>
  )
}

interface AnswerCellsProps {
  person: Attendance
  /** the line that Tab goes into */
  isCurrent: boolean
  onAnswer: (answer: Answer) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The four states of one line, for the pointer; the chosen one says its word. */
export function AnswerCells({ person, isCurrent, onAnswer, onKeyDown }: AnswerCellsProps) {
  const t = useText()
  const chosen = answerOf(person)
  return ANSWERS.map((answer) => {
    const isChosen = answer === chosen
    return (
      <td key={answer}>
        <button
          type="button"
          className={isChosen ? 'answer answer--chosen' : 'answer'}
          aria-pressed={isChosen}
          aria-label={`${t(`attendance.${answer}`)}, ${person.name}`}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => onAnswer(answer)}
          onKeyDown={onKeyDown}
          data-testid={`answer-${answer}`}
        >
          {isChosen ? (
            <>
              <StatusSign person={person} />
              <span className="answer__word">{t(`attendance.${answer}`)}</span>
            </>
          ) : (
            <Circle className="icon answer__open" aria-hidden="true" />
          )}
        </button>
      </td>
    )
  })
}
