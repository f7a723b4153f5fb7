/** Domains of each marketplace's own pages: a link to them is no way off the platform. Read from public consoles, 2025-11. */
export const ownDomains: Readonly<Record<string, readonly string[]>> = {
  taobao: ['taobao.com', 'tmall.com', 'tb.cn', 'alicdn.com', 'cainiao.com', 'alipay.com', 'fliggy.com'],
  tmall: ['taobao.com', 'tmall.com', 'tb.cn', 'alicdn.com', 'cainiao.com', 'alipay.com', 'tmall.hk'],
  jd: ['jd.com', 'jd.hk', '3.cn', 'jdl.com', 'jdwl.com', '360buyimg.com'],
  pinduoduo: ['pinduoduo.com', 'yangkeduo.com', 'pddpic.com'],
  douyin: ['douyin.com', 'jinritemai.com', 'iesdouyin.com', 'douyinpic.com', 'doudian.com'],
  kuaishou: ['kuaishou.com', 'kwaixiaodian.com', 'gifshow.com'],
  xiaohongshu: ['xiaohongshu.com', 'xhslink.com', 'xhscdn.com'],
  weixin: ['weixin.qq.com', 'wechat.com', 'weixin110.qq.com', 'channels.weixin.qq.com'],
  shopee: [
    'shopee.com', 'shopee.sg', 'shopee.co.id', 'shopee.com.my', 'shopee.ph', 'shopee.co.th', 'shopee.vn', 'shopee.tw',
    'shopee.com.br', 'shp.ee',
  ],
  tiktok: ['tiktok.com', 'tiktokshop.com', 'tiktokglobalshop.com'],
  lazada: ['lazada.com', 'lazada.com.my', 'lazada.sg', 'lazada.co.th', 'lazada.vn', 'lazada.com.ph', 'lazada.co.id'],
  amazon: ['amazon.com', 'amazon.co.uk', 'amazon.de', 'amazon.co.jp', 'amazon.fr', 'amazon.it', 'amazon.es', 'amzn.to', 'amazon.ca'],
  other: [],
}
