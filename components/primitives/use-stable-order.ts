import { useState } from 'react'

/**
 * Keeps the places of things while `held` (the pointer or the focus is among them): what was there stays where it is,
 * what is gone leaves, what is new comes last. Let go, the wanted order returns. Nothing moves under the pointer.
 */
export function useStableOrder<T extends { readonly id: string }>(wanted: readonly T[], held: boolean): readonly T[] {
  const [places, setPlaces] = useState<readonly string[]>([])
  const ordered = held ? keepPlaces(places, wanted) : wanted
  if (ordered.length !== places.length || ordered.some((one, index) => one.id !== places[index])) {
    setPlaces(ordered.map((one) => one.id))
  }
  return ordered
}

/** The pure part: `wanted` in the order of `places`, unknown ones at the end in their wanted order. */
export function keepPlaces<T extends { readonly id: string }>(places: readonly string[], wanted: readonly T[]): T[] {
  const place = new Map(places.map((id, index) => [id, index]))
  const known = wanted.filter((one) => place.has(one.id))
  known.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  return [...known, ...wanted.filter((one) => !place.has(one.id))]
}
