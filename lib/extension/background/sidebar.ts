/** The part of Firefox's `sidebarAction` that is used; it is not in Chromium's types. */
interface SidebarAction {
  readonly toggle: () => Promise<void>
}

/** Opens or closes Firefox's sidebar. Call it in the tick of the click: Firefox asks for the person's hand. */
export function toggleSidebar(): void {
  const sidebar = Reflect.get(chrome, 'sidebarAction') as SidebarAction | undefined
  sidebar?.toggle().catch(() => undefined)
}
