import '@/assets/tokens.css'
import { useWelcome } from '@/components/hooks/welcome/index.ts'
import { mountPage, type PageProps } from '@/components/shell/index.ts'
import { WelcomePage } from '@/components/welcome/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'

function Welcome({ settings, change }: PageProps) {
  const { view, actions } = useWelcome(settings, change)
  return <WelcomePage view={view} actions={actions} />
}

closeExits()
// The first run shows nothing of a customer.
mountPage(Welcome, { title: (words) => words.welcome.title, locks: false })
