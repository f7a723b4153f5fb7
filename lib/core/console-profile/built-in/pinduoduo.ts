import { defineProfile } from './define-profile.ts'

/** 拼多多商家后台 (facts/consoles.md 1). The order panel is not solid: read by its words. */
export const pinduoduo = /* @__PURE__ */ defineProfile({
  id: 'pinduoduo',
  name: '拼多多商家后台',
  version: 1,
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  marketplace: 'pinduoduo',
  confidence: 'stable',
  composer: {
    at: [
      ['textarea#replyTextarea', 'P1 P2 P4 P6', '2026-09-08', 'H'],
      ['textarea.chat-textarea', 'P2', '2026-03-22', 'L'],
      ["div.chat-input pre[contenteditable='true']", 'P2', '2026-03-22', 'L'],
    ],
    newline: 'Shift+Enter',
  },
  send: { buttons: [['div.send-btn', 'P1 P2 P4', '2026-09-08', 'H']], keys: ['Enter', 'Control+Enter'] },
  messages: {
    list: [
      ['#msgListContainer', 'P1 P2 P6', '2026-09-08', 'H'],
      ['.history-box', 'P1 P2 P6', '2026-09-08', 'H'],
    ],
    item: [
      ['li.onemsg', 'P1 P2 P6', '2026-09-08', 'H'],
      ['[id^="middlePanel_" i]', 'P1 P6', '2026-09-08', 'M-H'],
    ],
    buyer: [['.buyer-item', 'P1 P2 P4 P5', '2026-09-08', 'H']],
    agent: [
      ['.cs-item', 'P1 P4', '2026-09-08', 'M-H'],
      ['.seller-item', 'P2', '2026-03-22', 'M-H'],
    ],
    system: [
      ['.system-msg-31', 'P1 P2', '2026-09-08', 'M-H'],
      ['.msg-system', 'P6', '2026-08', 'M-H'],
      ['.BuyerFromCard', 'P6', '2026-08', 'M'],
    ],
    auto: [
      ['.cs-item.callback', 'P1', '2026-09-08', 'M'],
      ['.robot-item', 'P2', '2026-03-22', 'M'],
    ],
    text: [['p.msg-content-box', 'P1 P2 P4', '2026-09-08', 'H']],
    time: [['p.message-time', 'P1', '2026-09-08', 'M']],
    id: [['@id', 'P1 P6', '2026-09-08', 'M-H']],
  },
  customer: {
    name: [
      ['.chat-detail .nickname-span', 'P2 P5', '2026-03-22', 'M-H'],
      ['.chat-nickname .nickname-span', 'P2 P5', '2026-03-22', 'M-H'],
      ['div.chat-nickname', 'P2 P5', '2026-03-22', 'M-H'],
    ],
    id: [['#msgListContainer .buyer-item [currentuid]@currentuid', 'P1 P5', '2026-09-08', 'M-H']],
  },
  conversations: {
    item: [['li.chat-item > .chat-item-box[data-random]', 'P2 P5 P8 P1', '2026-09-08', 'H']],
    name: [['span.nickname-span', 'P2 P5', '2026-03-22', 'M-H']],
    unread: [
      ['p.chat-unreply-over-time', 'P2 P3', '2026-03-22', 'M-H'],
      ['p.chat-unreply-time', 'P2 P3', '2026-03-22', 'M-H'],
    ],
    active: [['.active', 'P2 P5 P8', '2026-03-22', 'H']],
    id: [['@data-random', 'P2 P5 P8 P1', '2026-09-08', 'H']],
    idUntil: '-',
  },
  order: {
    card: [
      ['aside.right-panel-container .order-card', 'P6', '2026-08', 'L'],
      ['aside.right-panel-container [data-order-id]', 'P6', '2026-08', 'L'],
      ['aside.right-panel-container', 'P6', '2026-08', 'L'],
    ],
    number: [['@data-order-id', 'P6', '2026-08', 'L']],
  },
})
