import { BrokenPage } from '@/components/primitives/broken-page.tsx'
import { StoreBar, type StoreTrouble } from '@/components/primitives/store-bar.tsx'

const troubles: readonly StoreTrouble[] = ['outdated-page', 'blocked', 'newer-database', 'disk-full', 'unopened']

function Stumbles(): never {
  throw new TypeError("Cannot read properties of undefined (reading '13912345678')")
}

/** Every trouble of the store, one under the other, and a page whose drawing failed. */
export function FaultScreen() {
  const reload = () => console.log('reload')
  return (
    <>
      {troubles.map((trouble) => (
        <StoreBar key={trouble} trouble={trouble} onReload={reload} />
      ))}
      <BrokenPage onReload={reload}>
        <Stumbles />
      </BrokenPage>
    </>
  )
}
