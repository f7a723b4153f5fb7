import '@/assets/tokens.css'
import { useOptions } from '@/components/hooks/options/index.ts'
import { OptionsPage } from '@/components/options/index.ts'
import { mountPage, type PageProps } from '@/components/shell/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'

function Options({ settings, change }: PageProps) {
  const { view, actions } = useOptions(settings, change)
  return <OptionsPage view={view} actions={actions} />
}

closeExits()
mountPage(Options, { title: (words) => words.options.title, locks: true })
