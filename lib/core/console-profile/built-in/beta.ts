import { defineProfile } from './define-profile.ts'

/** 快手小店 (facts/consoles.md 3). */
export const kuaishou = /* @__PURE__ */ defineProfile({
  id: 'kuaishou',
  name: '快手小店客服',
  version: 1,
  matches: [
    'https://im.kwaixiaodian.com/workbench*',
    'https://im.kwaixiaodian.com/pc*',
    'https://s.kwaixiaodian.com/zone/settles/chat*',
  ],
  marketplace: 'kuaishou',
  confidence: 'beta',
  composer: {
    at: [
      ['.SendBox .SendBox-Editor .ql-editor', 'K1 K2 K4', 'undated', 'M-H'],
      ['.SendBox .ql-editor', 'K1 K2 K4', 'undated', 'M-H'],
    ],
    newline: 'Shift+Enter',
  },
  send: {
    buttons: [
      ['.SendBox-buttonRight .ant-btn-primary', 'K2', 'undated', 'M-H'],
      ['.SendBox button.ant-btn.ant-btn-primary', 'K1', 'undated', 'M-H'],
    ],
    keys: ['Enter'],
  },
  messages: {
    list: [
      ['.ChatMessageList', 'K2 K5', 'undated', 'M'],
      ['.ChatMessageList-ContentWrap', 'K2 K5', 'undated', 'M'],
    ],
    item: [
      ["div[id*='cs-common-message-list-item']", 'K2', 'undated', 'M'],
      ['div[id^="0_"]', 'K2', 'undated', 'M'],
    ],
    buyer: [['.kwaishop-cs-LayoutDefaultWrapper__notMe', 'K2 K5', 'undated', 'M']],
    agent: [['.kwaishop-cs-LayoutDefaultWrapper__isMine', 'K2 K5', 'undated', 'M']],
    system: [
      ['.kwaishop-cs-LayoutMiddleWrapper_msgBody', 'K1 K2', 'undated', 'M-H'],
      ['.kwaishop-cs-bizBuyerFromCard', 'P6', '2026-08', 'M'],
    ],
    systemTexts: ['[系统消息]', '客服超时未回复，会话关闭', '买家超时未回复，会话关闭', '【防诈贴士】'],
    autoTexts: ['[系统自动回复消息]'],
    text: [
      ['.kwaishop-cs-BizTextCard', 'K1 K2', 'undated', 'M-H'],
      ['.kwaishop-cs-LayoutDefaultWrapper_msgBody', 'K1 K2', 'undated', 'M-H'],
      ['.kwaishop-cs-LayoutMiddleWrapper_msgBody', 'K1 K2', 'undated', 'M-H'],
    ],
    time: [['.kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody', 'K1', 'undated', 'M']],
    id: [['@id', 'K2', 'undated', 'M']],
  },
  customer: { name: [['.TargetUserHeaderRight', 'K2', 'undated', 'M-H']] },
  conversations: {
    item: [['.SessionBaseCard', 'K1 K2', 'undated', 'M-H']],
    name: [['.SessionBaseCard-topHeadName', 'K1 K2', 'undated', 'M-H']],
    unread: [['.SessionBaseCard-unread-rot', 'K1 K2', 'undated', 'M-H']],
    active: [['[class*="colorHighLight"]', 'K1 K2', 'undated', 'M-H']],
  },
  order: { card: [['.OrderCard', 'K3 K2', '2025-07-24', 'M']], number: [['.oid', 'K3', '2025-07-24', 'M']] },
})

/** 京东咚咚 (facts/consoles.md 4): no order panel is known. Whether Enter sends is not confirmed. */
export const jingdong = /* @__PURE__ */ defineProfile({
  id: 'jingdong',
  name: '京东咚咚',
  version: 1,
  matches: ['https://dongdong.jd.com/*'],
  marketplace: 'jd',
  confidence: 'beta',
  composer: {
    at: [['div.EditorContent[contenteditable="true"]', 'J1 J2 J3', 'undated', 'M-H']],
    newline: 'Shift+Enter',
  },
  send: { buttons: [['.SendButtonGroup > .send-button', 'J1', 'undated', 'M']], keys: ['Enter'] },
  messages: {
    list: [
      ['#t-chat-scroll', 'J1 J2', 'undated', 'M-H'],
      ['.chat-scroll-wrap', 'J1 J2', 'undated', 'M-H'],
    ],
    item: [['.message', 'J1 J2', 'undated', 'M-H']],
    buyer: [['.message_left', 'J1 J2', 'undated', 'M-H']],
    agent: [['.message_right', 'J1 J2', 'undated', 'M-H']],
    system: [
      ['.message_center', 'J1 J2', 'undated', 'M-H'],
      ['.message__system', 'J1 J2', 'undated', 'M-H'],
    ],
    text: [['.message__content', 'J1 J2', 'undated', 'M-H']],
    time: [['.message__time_str', 'J1 J2', 'undated', 'M-H']],
    id: [
      ['.message_left[id]@id', 'J1 J2', 'undated', 'M-H'],
      ['.message_right[id]@id', 'J1 J2', 'undated', 'M-H'],
      ['@id', 'J1 J2', 'undated', 'M'],
    ],
  },
  customer: {
    name: [
      ['.chat-head-name > span', 'J1', 'undated', 'M-H'],
      ['.chat-head-title', 'J1', 'undated', 'M-H'],
    ],
  },
  conversations: {
    item: [
      ['.c_tabs-tabpane:not(.c_tabs-tab_inactive) .alluser-item', 'J1 J2', 'undated', 'M-H'],
      ['.alluser-item', 'J1 J2 J3', 'undated', 'M-H'],
    ],
    name: [['.alluser-item-name', 'J2', 'undated', 'M-H']],
    unread: [['.user-none-reply-t', 'P3 J1', '2025-09-22', 'M']],
    active: [
      ['.alluser-item_check', 'J2', 'undated', 'M-H'],
      ['.t-item-ck', 'J2', 'undated', 'M-H'],
    ],
    id: [
      ['@data-user-id', 'J1', 'undated', 'M'],
      ['@data-uid', 'J1', 'undated', 'M'],
      ['@id', 'J2', 'undated', 'M'],
      ['.alluser-item-name[title]@title', 'J2', 'undated', 'M'],
    ],
  },
})

/** 微信小店客服 (facts/consoles.md 5): no send button and no message id are known. */
export const weixinStore = /* @__PURE__ */ defineProfile({
  id: 'weixin-store',
  name: '微信小店客服',
  version: 1,
  matches: ['https://store.weixin.qq.com/shop/kf*'],
  marketplace: 'weixin',
  confidence: 'beta',
  composer: {
    at: [
      ['.chat-input textarea#input-textarea', 'W1 W2 W3', '2026-07-20', 'M-H'],
      ['textarea#input-textarea.text-area', 'W1 W2 W3', '2026-07-20', 'M-H'],
    ],
    newline: 'Shift+Enter',
  },
  send: { buttons: [], keys: ['Enter'] },
  messages: {
    list: [['.chat_content_has_room', 'W1', '2026-07-20', 'M-H']],
    item: [
      ['.message-item', 'W1', '2026-07-20', 'M-H'],
      ['div.msg', 'W2', 'undated', 'M'],
    ],
    buyer: [['.message-item:not(.justify-end)', 'W1 W2', '2026-07-20', 'M-H']],
    agent: [
      ['.message-item.justify-end', 'W1 W2', '2026-07-20', 'M-H'],
      ['.message-time.right', 'W1', '2026-07-20', 'M-H'],
    ],
    text: [['.text-msg', 'W1', '2026-07-20', 'M']],
    time: [['.message-time', 'W1', '2026-07-20', 'L']],
  },
  customer: {
    name: [['.chat-title .left .chat-customer-name', 'W2', 'undated', 'M']],
    id: [['li.session-item-container.active[data-room-id]@data-room-id', 'W1', '2026-07-20', 'L-M']],
  },
  conversations: {
    item: [['ul.session-list-container > li.session-item-container[data-room-id]', 'W1 W2 W3', '2026-07-20', 'M-H']],
    name: [['.user-nickname', 'W1 W2', '2026-07-20', 'M-H']],
    unread: [['span.unread-badge', 'W1 W2 W3', '2026-07-20', 'M-H']],
    active: [
      ['li.active', 'W1', '2026-07-20', 'L-M'],
      ['.session-list-card.active', 'W1', '2026-07-20', 'L-M'],
    ],
    id: [['@data-room-id', 'W1 W2 W3', '2026-07-20', 'M-H']],
  },
})
