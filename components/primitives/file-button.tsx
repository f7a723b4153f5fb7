import { useRef } from 'react'
import { Button } from './button.tsx'

/** A button that lets a person pick a file, or several where they may; each is told by itself. The file input has the same name and is not shown twice. */
export function FileButton(props: {
  readonly label: string
  readonly accept?: string
  readonly multiple?: boolean
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
        multiple={props.multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file again must be heard again, after it was mended.
          event.target.value = ''
          for (const file of files) props.onFile(file)
        }}
      />
    </>
  )
}
