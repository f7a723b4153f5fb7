/** Signs that begin a Chinese name of a person; the common ones, and those that stand in few other words. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费岑薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解应丁邓洪包左石崔龚程邢裴陆荣翁惠曲封靳松段侯宁仇武刘景龙叶黎白蒲卓蔺乔翟谭申冉雍桑桂牛边尚温庄晏柴阎连习艾向古易廖耿匡文寇广欧沃利师聂辛简饶曾关游岳盖涂闻党卜单焦覃佘缪盛池屠鞠邬邸佟仝扈邝郦祁迟闫阚甄芮麻糜苑滕仲瞿慕敖逯茅阙隋丛楚栾晁肖兰谈尉巩荀湛竺蓟蔚晋郁贝奚濮澹鄢粟冼米沙滑储靖'

/** Surnames of two signs. */
const LONG_SURNAMES = /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|申屠|司徒|南宫|端木|东方|宇文|长孙|独孤)/

/** Whether a run of signs could be a person's name: a surname and one or two signs. */
export function isPersonal(name: string): boolean {
  if (LONG_SURNAMES.test(name)) return name.length === 3 || name.length === 4
  return SURNAMES.includes(name.charAt(0)) && (name.length === 2 || name.length === 3)
}
