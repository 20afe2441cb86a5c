import { Component, type ReactNode } from 'react'
import { useText } from '../i18n'
import { InlineError } from '../ui/InlineError'

/** Keeps a view that fails from taking the window with it: says so, and draws it again on request. */
export class Boundary extends Component<{ children: ReactNode }, { problem: string | null }> {
  override state: { problem: string | null } = { problem: null }

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.problem === null) return this.props.children
    return <Failed problem={this.state.problem} retry={() => this.setState({ problem: null })} />
  }
}

function Failed({ problem, retry }: { problem: string; retry: () => void }) {
  const t = useText()
  return (
    <div className="page">
      <InlineError
        message={t('shell.viewFailed', { problem })}
        action={{ label: t('shell.drawAgain'), onPress: retry }}
      />
    </div>
  )
}
