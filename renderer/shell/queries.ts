import {
  keepPreviousData,
  QueryClient,
  type QueryKey,
  type UseQueryOptions,
  useQuery
} from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Channel, Input, Output } from '../../preload/contract/channels'
import { ApiError, call, on } from '../api'
import { toast } from '../ui/Toast'
import { reportWritten } from './save-state'

/**
 * The names under which data of main is kept. A name begins with its topic, so that "changed" of a topic makes all
 * below it fetch again: what hangs on a meeting is `['meeting', id, …]`.
 */
export const keys = {
  app: ['app'],
  doctor: ['app', 'doctor'],
  meetings: ['meetings'],
  followup: ['followup'],
  meeting: (id: string) => ['meeting', id],
  bodies: ['bodies'],
  body: (id: string) => ['bodies', id],
  people: ['people'],
  organizations: ['people', 'organizations'],
  history: ['history']
} as const

/**
 * The beginnings of the names that a topic of main ('meetings', 'meeting:<id>', …) makes stale. The follow-up is made
 * of the meetings' own text, so that it goes with them.
 */
export function topicKeys(topic: string): QueryKey[] {
  const at = topic.indexOf(':')
  const own = at < 0 ? [topic] : [topic.slice(0, at), topic.slice(at + 1)]
  return own[0] === 'meetings' || own[0] === 'meeting' ? [own, keys.followup] : [own]
}

/** Data of main never grows old by itself: main says when it has changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always'
    },
    mutations: { networkMode: 'always' }
  }
})

/** Listens to main and fetches again what has changed; answers how to stop. */
export function followChanges(client: QueryClient = queryClient): () => void {
  return on('changed', ({ topics }) => {
    for (const queryKey of topics.flatMap(topicKeys)) void client.invalidateQueries({ queryKey })
  })
}

/** Reads a channel and keeps it under a name: `useCall('bodies.get', { id }, keys.body(id))`. */
export function useCall<C extends Channel>(
  channel: C,
  input: Input<C>,
  key: QueryKey,
  options: { enabled?: boolean; keepPrevious?: boolean } = {}
) {
  return useQuery<Output<C>, Error, Output<C>>({
    queryKey: key,
    queryFn: (): Promise<Output<C>> => call(channel, input),
    enabled: options.enabled ?? true,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined
  } as UseQueryOptions<Output<C>, Error>)
}

/** The sentence of a failure, for people. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiError || error instanceof Error ? error.message : String(error)
}

export interface Action<C extends Channel> {
  /** Calls main; null when it refused (the sentence is in `error`, or in a toast). */
  run: (input: Input<C>) => Promise<Output<C> | null>
  isBusy: boolean
  error: string | null
  clear: () => void
}

/**
 * A step that changes something: `const save = useAction('bodies.update')`, `await save.run({ … })`.
 * @param errors where a refusal is said: 'toast' (default), or 'here' when the view shows `error` itself
 */
export function useAction<C extends Channel>(channel: C, errors: 'toast' | 'here' = 'toast'): Action<C> {
  const [busy, setBusy] = useState(0)
  const [error, setError] = useState<string | null>(null)
  const latest = useRef(0)
  const run = useCallback(
    async (input: Input<C>) => {
      latest.current += 1
      const mine = latest.current
      setBusy((count) => count + 1)
      setError(null)
      try {
        const answer = await call(channel, input)
        // Every write answers with the point in the store that it made.
        if (typeof answer === 'object' && answer !== null && 'seen' in answer) {
          reportWritten(new Date().toISOString())
        }
        return answer
      } catch (failure) {
        const message = sentenceOf(failure)
        if (errors === 'toast') toast({ text: message, kind: 'problem' })
        else if (mine === latest.current) setError(message)
        return null
      } finally {
        setBusy((count) => count - 1)
      }
    },
    [channel, errors]
  )
  const clear = useCallback(() => setError(null), [])
  return { run, isBusy: busy > 0, error, clear }
}
