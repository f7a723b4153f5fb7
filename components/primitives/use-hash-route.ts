import { useSyncExternalStore } from 'react'

/** Where in a page of ours a person is: `#/knowledge?question=…` → name `knowledge`, with its query. */
export interface HashRoute {
  readonly name: string
  readonly query: URLSearchParams
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => {
    window.removeEventListener('hashchange', onChange)
  }
}

/** The route as it stands in the address, following back and forward. An empty or unknown name is `fallback`. */
export function useHashRoute<Name extends string>(
  names: readonly Name[],
  fallback: Name,
): { readonly name: Name; readonly query: URLSearchParams } {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  const route = parseHash(hash)
  return { name: names.find((name) => name === route.name) ?? fallback, query: route.query }
}

/** Reads a hash; anything unreadable is the empty route. */
export function parseHash(hash: string): HashRoute {
  const [name = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  return { name, query: new URLSearchParams(query) }
}
