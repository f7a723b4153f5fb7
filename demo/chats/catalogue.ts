import type { Product, Shop, ShopId } from './model.ts'

/** The three demo shops. The names belong to nobody; they are the `shop` column of the starter packs. */
export const shops: Readonly<Record<ShopId, Shop>> = {
  apparel: {
    id: 'apparel',
    name: '悦禾女装',
    robotGreeting: '亲，欢迎光临悦禾女装~人工客服正在赶来，您可以先留下身高体重，方便给您参考尺码。',
  },
  digital: {
    id: 'digital',
    name: '极点数码',
    robotGreeting: '您好，这里是极点数码，人工客服马上接入。发送商品链接可以更快得到答复。',
  },
  fresh: {
    id: 'fresh',
    name: '山田鲜生',
    robotGreeting: '您好，山田鲜生为您服务。收到货有问题请先拍照留存，人工客服正在接入。',
  },
}

/** What the demo shops sell. */
export const products: readonly Product[] = [
  {
    id: 'YH-2108',
    shop: 'apparel',
    name: '双面羊毛呢大衣 中长款',
    price: 459,
    stock: 86,
    skus: ['驼色', '黑色', '燕麦色'],
  },
  { id: 'YH-3307', shop: 'apparel', name: '加绒直筒牛仔裤 高腰', price: 139, stock: 412, skus: ['复古蓝', '烟灰色'] },
  {
    id: 'YH-5502',
    shop: 'apparel',
    name: '针织连衣裙 收腰中长款',
    price: 199,
    stock: 153,
    skus: ['黑色', '杏色', '酒红色'],
  },
  {
    id: 'YH-1102',
    shop: 'apparel',
    name: '260克重磅纯棉T恤',
    price: 69,
    stock: 968,
    skus: ['白色', '黑色', '浅灰', '雾蓝'],
  },
  { id: 'JD-A3', shop: 'digital', name: 'A3 主动降噪蓝牙耳机', price: 329, stock: 240, skus: ['曜石黑', '云母白'] },
  {
    id: 'JD-P20',
    shop: 'digital',
    name: 'P20 手机 5G 全网通',
    price: 2199,
    stock: 57,
    skus: ['128G 墨黑', '256G 墨黑', '128G 冰蓝', '256G 冰蓝'],
  },
  { id: 'JD-M27', shop: 'digital', name: 'M27 电竞显示器 27英寸', price: 1099, stock: 12, skus: ['60Hz', '144Hz'] },
  { id: 'JD-C65', shop: 'digital', name: '65W 氮化镓充电器 三口', price: 129, stock: 803, skus: ['白色', '黑色'] },
  { id: 'ST-CZ', shop: 'fresh', name: '赣南脐橙 现摘', price: 39.9, stock: 1260, skus: ['5斤装', '10斤装'] },
  { id: 'ST-PT', shop: 'fresh', name: '阳光玫瑰葡萄 2斤礼盒', price: 58, stock: 320, skus: ['2斤礼盒', '4斤家庭装'] },
  {
    id: 'ST-XR',
    shop: 'fresh',
    name: '青虾仁 急冻 500g',
    price: 49.9,
    stock: 540,
    skus: ['500g×1袋', '500g×2袋'],
  },
  {
    id: 'ST-DX',
    shop: 'fresh',
    name: '鲜活大闸蟹 公母各4只',
    price: 168,
    stock: 75,
    skus: ['公3.5两母2.5两', '公4两母3两'],
  },
]

/** The product with this id; undefined when the shops do not sell it. */
export function findProduct(id: string): Product | undefined {
  return products.find((product) => product.id === id)
}
