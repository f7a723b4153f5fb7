import type { ChatScript } from '../model.ts'

/** Chats of the electronics shop. */
export const digitalScripts: readonly ChatScript[] = [
  {
    id: 'parameters',
    title: '参数对比',
    customer: { id: 'u2001', name: '追风少年', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-M27'],
    past: [
      { from: 'system', text: '当前用户来自 商品详情页', minutesAgo: 9, productId: 'JD-M27' },
      { from: 'robot', text: '您好，这里是极点数码，人工客服马上接入。发送商品链接可以更快得到答复。', minutesAgo: 9 },
    ],
    turns: [
      {
        cue: { after: 2 },
        says: '144Hz和60Hz有什么区别 差300块',
        answer: '您好，看文档60Hz够用；打射击、竞速类游戏144Hz拖影少，更跟手。您主要办公还是打游戏？',
      },
      {
        cue: { reply: 6 },
        says: '打游戏 能接我的笔记本吗 只有typec',
        answer: '您好，M27没有Type-C接口，笔记本需要另配一根Type-C转DP线。',
      },
      { cue: { reply: 6 }, says: '能升降不', answer: '您好，支架能升降旋转，可调10厘米，也能拆下来装支臂。' },
    ],
  },
  {
    id: 'storage',
    title: '选内存',
    customer: { id: 'u2002', name: '拍客老王', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-P20'],
    turns: [
      {
        cue: { after: 1 },
        says: '128G够用吗 我爱拍视频',
        answer: '您好，常拍视频建议256G，4K一分钟大约400MB。您一般拍多久？',
      },
      { cue: { reply: 6 }, says: '送充电头吗', answer: '您好，盒里有数据线，充电头需要另配，65W那款和这台是通用的。' },
      {
        cue: { reply: 6 },
        says: '电池能用多久 玩游戏烫不烫',
        answer: '您好，5000毫安中度使用大约一天半；大型游戏半小时机身会温热，不套厚壳会好一些。',
      },
    ],
  },
  {
    id: 'earbuds',
    title: '耳机降噪',
    customer: { id: 'u2003', name: '早八人', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-A3'],
    turns: [
      {
        cue: { after: 1 },
        says: '地铁上降噪效果怎么样',
        answer: '您好，地铁低频轰鸣压得明显，人声会剩一点，长按左耳可以切三档。',
      },
      {
        cue: { reply: 6 },
        says: '苹果能用吧 能同时连电脑吗',
        answer: '您好，苹果安卓电脑都能连，支持同时连两台，来电自动切换。',
      },
    ],
  },
  {
    id: 'broken-earbud',
    title: '单边没声音',
    customer: { id: 'u2004', name: '木子李', returning: true, labels: ['老客'] },
    shop: 'digital',
    products: ['JD-A3'],
    turns: [
      {
        cue: { after: 1 },
        says: '耳机左边没声音了 才买十天',
        answer: '您好，抱歉。先把两只放回盒里，长按盒身按键10秒到白灯快闪，删掉配对重新连试试。',
      },
      {
        cue: { reply: 9 },
        says: '试了还是不行',
        answer: '您好，那给您换新，15天内可以直接换，我现在登记，今天安排上门取。',
      },
    ],
  },
  {
    id: 'genuine',
    title: '是不是正品',
    customer: { id: 'u2005', name: 'q***k', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-P20'],
    turns: [
      {
        cue: { after: 1 },
        says: '是全新未激活的吗 不是翻新吧',
        answer: '您好，是全新未激活的，到手可以在官网输入序列号查激活时间和保修。',
      },
      {
        cue: { reply: 6 },
        says: '保修多久 哪里能修',
        answer: '您好，整机保修一年，全国联保，您说下城市我把就近网点发您。',
      },
    ],
  },
  {
    id: 'price-gap',
    title: '比价',
    customer: { id: 'u2006', name: '精打细算', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-P20'],
    turns: [
      {
        cue: { after: 1 },
        says: '别家便宜一百 能不能少点',
        answer: '您好，价格是统一的，现在能领满1000减50的券，支持15天价保。',
      },
      {
        cue: { reply: 6 },
        says: '有没有免息分期',
        answer: '您好，付款页可以选3期免息，手续费付款页会显示。您想分几期？',
      },
    ],
  },
  {
    id: 'english',
    title: '英文买家',
    customer: { id: 'u2007', name: 'Anna M.', labels: ['New'] },
    shop: 'digital',
    products: ['JD-A3'],
    turns: [
      {
        cue: { after: 1 },
        says: 'Hi, do these earbuds work with iPhone?',
        answer: 'Hello! Yes, they pair with iPhone, Android and computers, and can stay connected to two devices.',
      },
      {
        cue: { reply: 7 },
        says: 'How long does the battery last, and when can you ship?',
        answer:
          'About 7 hours with noise cancelling on, 32 hours with the case. Orders paid before 17:00 ship the same day.',
      },
    ],
  },
  {
    id: 'charger',
    title: '充电器兼容',
    customer: { id: 'u2008', name: '出差狗', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-C65'],
    turns: [
      {
        cue: { after: 1 },
        says: '这个能充笔记本吗 三个口一起用呢',
        answer: '您好，单口65W能充多数轻薄本；三口一起用时笔记本45W、手机20W。',
      },
      {
        cue: { reply: 5 },
        says: '会伤电池不',
        answer: '您好，充电器按设备协商功率，支持常见快充协议，正常使用不影响电池。您主要给什么设备充？',
      },
    ],
  },
  {
    id: 'damaged-monitor',
    title: '显示器运输损坏',
    customer: { id: 'u2009', name: '大鹏', labels: ['新客'] },
    shop: 'digital',
    products: ['JD-M27'],
    order: {
      number: '2611191530028841',
      state: '已签收',
      productId: 'JD-M27',
      sku: '144Hz',
      quantity: 1,
      receiver: '彭*',
      phone: '136****0019',
      address: '陕西省西安市雁塔区科技路***',
      coupon: '',
      amount: 1099,
      note: '',
    },
    turns: [
      {
        cue: { after: 1 },
        says: '箱子压扁了 屏幕角裂了',
        picture: '压扁的外箱与屏幕裂纹',
        answer: '您好，非常抱歉。先别丢包装，麻烦拍下外箱、面单和损坏处，我们买了保价。',
      },
      {
        cue: { reply: 7 },
        says: '拍了 什么时候给我换',
        answer: '您好，核实了，今天给您补发新的，旧的安排上门取，您在家的时间是？',
      },
    ],
  },
]
