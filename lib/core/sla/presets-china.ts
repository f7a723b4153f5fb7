import { daily, PRESET_BASE, type PlatformPreset } from './preset.ts'

/**
 * Metrics of the marketplaces in China. Nearly all rules stand behind merchant log-ins and change every year, so these
 * come from trade articles and carry their disagreements (facts/peers.md 2.1): editable, dated, never constants.
 */
export const PRESETS_CHINA: readonly PlatformPreset[] = [
  {
    ...PRESET_BASE,
    id: 'taobao-3min',
    marketplace: 'taobao',
    name: { zh: '3 分钟人工响应率', en: 'Human replies within 3 minutes' },
    kind: 'round-within',
    windows: daily('08:00', '23:00'),
    targetSeconds: 180,
    periodDays: 30,
    goal: {
      rate: 0.9,
      note: {
        zh: '30 天 ≥90%，不足 100 轮免考核；单日低于 40% 降权（2023）',
        en: '≥90% over 30 days, exempt under 100 rounds; a day under 40% is demoted (2023)',
      },
    },
    sources: [
      { where: 'g8108.cn', dated: '2025', grade: 'trade' },
      { where: 'snsmcma.cn/article-22980', dated: '2023', grade: 'trade' },
      { where: 'dingjiuxi.cn', dated: '2023', grade: 'trade' },
    ],
    conflicts: [
      {
        zh: '考核时段说法不一：8–23 点（2025）、9–23 点（2023）、8–24 点（2023）',
        en: 'Hours differ between sources: 8–23 (2025), 9–23 (2023), 8–24 (2023)',
      },
    ],
  },
  {
    ...PRESET_BASE,
    id: 'taobao-response-time',
    marketplace: 'taobao',
    name: { zh: '旺旺人工响应时长', en: 'Mean human response time' },
    kind: 'round-mean',
    targetSeconds: 180,
    capSeconds: 600,
    zeroSecond: 'drop',
    skipsNextDay: true,
    periodDays: 30,
    goal: {
      note: {
        zh: '咨询体验星级 = 响应率 50% + 响应时长 50%',
        en: 'Consultation star = reply rate 50% + response time 50%',
      },
    },
    sources: [{ where: '39zn.cn/119643', dated: '2020', grade: 'trade' }],
  },
  {
    ...PRESET_BASE,
    id: 'pdd-3min',
    marketplace: 'pinduoduo',
    name: { zh: '3 分钟人工回复率', en: 'Buyers answered within 3 minutes' },
    kind: 'buyer-day-any-late',
    windows: daily('08:00', '23:00'),
    targetSeconds: 180,
    periodDays: 1,
    sources: [{ where: 'wycfw.com id=251013', dated: '2020-02-03', grade: 'trade' }],
    conflicts: [{ zh: '另有来源写 9–21 点', en: 'Another source says 9–21' }],
  },
  {
    ...PRESET_BASE,
    id: 'pdd-5min',
    marketplace: 'pinduoduo',
    name: { zh: '5 分钟回复率', en: 'Buyers answered within 5 minutes' },
    kind: 'buyer-day-any-late',
    windows: daily('08:00', '23:00'),
    targetSeconds: 300,
    periodDays: 1,
    goal: {
      rate: 0.5,
      note: {
        zh: '日咨询 ≥100 人起考核，<50% 罚 ¥1,000（2019）',
        en: 'From 100 buyers a day; under 50% costs ¥1,000 (2019)',
      },
    },
    sources: [
      { where: 'guangdonglong.com', dated: '2019', grade: 'trade' },
      { where: 'insight.xiaoduoai.com', grade: 'trade' },
      { where: 'aiyongtech.com/new/id10894', dated: '2026', grade: 'trade' },
    ],
    conflicts: [{ zh: '门槛说法不一：50% / 85% / 90% / 95%', en: 'Thresholds differ: 50% / 85% / 90% / 95%' }],
  },
  {
    ...PRESET_BASE,
    id: 'feige-3min-session',
    marketplace: 'douyin',
    name: { zh: '3 分钟人工回复率（会话）', en: 'Sessions with a mean wait within 3 minutes' },
    kind: 'session-mean-within',
    windows: daily('08:00', '23:00'),
    targetSeconds: 180,
    sources: [{ where: 'mip.xhstdz.com/news/6080', grade: 'trade' }],
    conflicts: [
      { zh: '时段 8:00:00–22:59:59 与 9–23 点两说', en: 'Hours: 8:00:00–22:59:59 or 9–23' },
      { zh: '官方门槛未查到；一处写 ≥50%', en: 'No official threshold found; one page says ≥50%' },
    ],
  },
  {
    ...PRESET_BASE,
    id: 'feige-first-reply',
    marketplace: 'douyin',
    name: { zh: '平均 IM 人工首响', en: 'Mean first human reply' },
    kind: 'session-first-mean',
    targetSeconds: 30,
    periodDays: 30,
    goal: {
      note: {
        zh: '旧口径；现为服务体验分（IM 平均响应时长占其 30%）的输入',
        en: 'Older definition; now an input of the service score (30% of it)',
      },
    },
    sources: [{ where: 'lipindaifa.com/issued/143158', dated: '2025', grade: 'trade' }],
  },
  {
    ...PRESET_BASE,
    id: 'jd-30s',
    marketplace: 'jd',
    name: { zh: '首次 30 秒应答率', en: 'First reply within 30 seconds' },
    kind: 'session-first-within',
    windows: daily('09:00', '23:00'),
    windowBy: 'session',
    targetSeconds: 30,
    goal: { rate: 0.8, note: { zh: '热情掌柜：≥80%（2022）', en: 'Badge: ≥80% (2022)' } },
    sources: [
      { where: 'maijiaw.com/article/505791', grade: 'trade' },
      { where: 'jiutoushe.cn/wen/285724', dated: '2022', grade: 'trade' },
    ],
  },
  {
    ...PRESET_BASE,
    id: 'jd-response-time',
    marketplace: 'jd',
    name: { zh: '平均响应时长', en: 'Mean response time' },
    kind: 'round-mean',
    windows: daily('09:00', '23:00'),
    windowBy: 'session',
    targetSeconds: 40,
    periodDays: 30,
    goal: { seconds: 40, note: { zh: '月均 <40 秒，否则扣 2 分', en: 'Monthly mean under 40 s, else 2 points' } },
    sources: [{ where: 'zhaoyi.net.cn 609', grade: 'trade' }],
  },
  {
    ...PRESET_BASE,
    id: 'kuaishou-3min',
    marketplace: 'kuaishou',
    name: { zh: '人工 3 分钟回复率', en: 'Buyers answered within 3 minutes' },
    kind: 'buyer-day-any-late',
    windows: daily('08:00', '23:00'),
    targetSeconds: 180,
    periodDays: 7,
    goal: { rate: 0.7, note: { zh: '周 ≥70%（较早说法）', en: '≥70% a week (older)' } },
    sources: [
      { where: 'snsmcma.cn/article-15550', dated: '2023-03', grade: 'trade' },
      { where: 'ds5.cc/zx/15303', grade: 'trade' },
    ],
    conflicts: [{ zh: '2023 年 3 月前为 8–24 点', en: '8–24 before March 2023' }],
  },
  {
    ...PRESET_BASE,
    id: 'xhs-3min',
    marketplace: 'xiaohongshu',
    name: { zh: '3 分钟人工回复率', en: 'First human reply within 3 minutes' },
    kind: 'session-first-within',
    windows: daily('09:00', '23:00'),
    targetSeconds: 180,
    goal: {
      rate: 0.8,
      note: {
        zh: '70–80% 安全，≥90% 良好；另说 <80 提醒、<50 学习、<30 限流 3 天',
        en: '70–80% safe, ≥90% good; another page: <80 reminder, <50 study, <30 limited for 3 days',
      },
    },
    sources: [
      { where: 'aiyongtech.com/new/id10853', dated: '2026', grade: 'trade' },
      { where: 'richlegacy2u.com/ask/8247', grade: 'trade' },
    ],
    conflicts: [
      { zh: '安全线 70–80% 与 80% 两说；官方原文未查到', en: 'Safe line 70–80% or 80%; no official text found' },
    ],
  },
]
