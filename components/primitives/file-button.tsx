import { useRef } from 'react'
import { Button } from './button.tsx'

/** A button that lets a person pick a file. The file input has the same name and is not shown twice. */
export function FileButton(props: {
  readonly label: string
  readonly accept: string
  readonly look?: 'main' | 'plain'
  readonly onFile: (file: File) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={props.look ?? 'plain'} onClick={() => field.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={props.label}
        accept={props.accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file again must be heard again, after it was mended.
          event.target.value = ''
          if (file !== undefined) props.onFile(file)
        }}
      />
    </>
  )
}
