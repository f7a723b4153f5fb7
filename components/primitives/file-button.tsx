import { useRef } from 'react'
import { Button } from './button.tsx'

interface FileButtonProps {
  readonly label: string
  readonly accept?: string
  readonly multiple?: boolean
  readonly look?: 'main' | 'plain'
}

/** What is told of the files: each by itself, or all that were picked at once. */
type Told =
  | { readonly onFile: (file: File) => void; readonly onFiles?: never }
  | { readonly onFile?: never; readonly onFiles: (files: readonly File[]) => void }

/** A button that lets a person pick a file, or several where they may. The file input has the same name and is not shown twice. */
export function FileButton(props: FileButtonProps & Told) {
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
          if (files.length > 0) props.onFiles?.(files)
          for (const file of files) props.onFile?.(file)
        }}
      />
    </>
  )
}
