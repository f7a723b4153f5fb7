/** What the gate itself has to tell the agent; everything else is the overlay's. */
export type GateNotice = 'reload' | 'unchecked'

const words: Readonly<Record<GateNotice, readonly [zh: string, en: string]>> = {
  reload: [
    '稳答已更新、刚获授权或停了：刷新本页，发送前检查才会生效；刷新后仍没有，请重启浏览器。您已输入的内容不受影响。',
    'Wenda was updated, just allowed or stopped: reload this page to have sends checked again; if they are not, restart the browser. Your draft is untouched.',
  ],
  unchecked: [
    '稳答现在无法检查这条消息，它像是订单、金额或地址。确认无误，请再按一次发送。',
    'Wenda cannot check this message now, and it looks like an order, an amount or an address. If it is right, press send again.',
  ],
}

const style =
  'position:fixed;inset:auto 12px 12px auto;margin:0;max-width:360px;padding:10px 12px;border:1px solid #b45309;' +
  'border-radius:8px;background:#fffbeb;color:#3b2a05;font:14px/1.5 system-ui,sans-serif;box-shadow:0 2px 10px #0003'

/**
 * Shows one line in the page's corner, in the top layer and a closed shadow root, with a button that closes it. Needs no
 * extension API, so it works for a copy whose extension is gone. The same notice is shown once a document.
 */
export function createNoticeBar(doc: Document): {
  readonly show: (notice: GateNotice) => void
  readonly close: () => void
} {
  const shown = new Set<GateNotice>()
  let host: HTMLElement | undefined
  const close = (): void => {
    host?.remove()
    host = undefined
  }
  return {
    show: (notice) => {
      if (notice === 'reload' && shown.has(notice)) return
      shown.add(notice)
      close()
      const [zh, en] = words[notice]
      host = doc.createElement('div')
      host.setAttribute('popover', 'manual')
      host.style.cssText = `all:initial!important;${style}`
      const text = doc.createElement('span')
      const isEnglish = doc.defaultView?.navigator.language.startsWith('zh') === false
      text.textContent = isEnglish ? en : zh
      const button = doc.createElement('button')
      button.textContent = '×'
      button.ariaLabel = isEnglish ? 'Close' : '关闭'
      // No style of the page reaches into the closed root, so the browser's own mark of the focus stays.
      button.style.cssText =
        'cursor:pointer;margin-left:8px;padding:0 6px;border:0;background:none;font:16px system-ui;color:inherit'
      button.addEventListener('click', (event) => {
        if (event.isTrusted) close()
      })
      const bar = doc.createElement('div')
      bar.setAttribute('role', 'status')
      bar.append(text, button)
      host.attachShadow({ mode: 'closed' }).append(bar)
      doc.documentElement.append(host)
      host.showPopover()
    },
    close,
  }
}
