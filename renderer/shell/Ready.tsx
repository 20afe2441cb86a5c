import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/**
 * Stands last in what is shown and says when it is usable: drawn, and with its data. Tests, pictures and the benchmark
 * wait for `data-ready` on the root element.
 */
export function Ready() {
  const client = useQueryClient()
  const fetching = useIsFetching()
  useEffect(() => {
    // The count of this moment: what stands above has begun to fetch by now.
    if (fetching === 0 && client.isFetching() === 0) document.documentElement.dataset.ready = 'true'
  }, [fetching, client])
  return null
}
