/** Encryption at rest under a team key, and the locked page. */
export const vault = {
  lock: {
    title: '稳答已锁',
    hint: '输入团队口令继续。锁上的时候,开着的客服页面照样记录,一条不丢。',
    word: '团队口令',
    open: '解锁',
    working: '正在核对…',
    fault: {
      'wrong-word': '口令不对。注意大小写,不知道就问主管。',
      failed: '没有解开,数据都在。重新打开浏览器再试一次。',
    },
  },
  forgotten: {
    title: '口令忘了?',
    hint: '没有口令,谁也打不开这台电脑上的会话日志,我们也不行。可以清空会话日志重新开始;知识库、规则、站点配置和设置都还在。以前备份过的日志,之后可以再恢复。',
    sign: '清空日志',
    type: (sign: string) => `要清空,请输入「${sign}」`,
    go: '清空会话日志,重新开始',
    failed: '没有清空,什么都没有改动。重新打开浏览器再试一次。',
  },
  card: {
    title: '团队口令(加密)',
    isOff:
      '没有加密。设了团队口令,这台电脑上的会话内容、客户姓名、订单就会加密保存,关掉浏览器或离开一会儿就锁上,要口令才能看。',
    isOn: (minutes: number) =>
      `会话内容已加密。关掉浏览器会锁${minutes === 0 ? '' : `,离开 ${minutes} 分钟也会锁`};锁上时照样记录。`,
    word: '团队口令',
    before: '现在的口令',
    next: '新口令(不换就空着)',
    again: '再输一遍',
    idle: '离开几分钟后锁(0 不锁)',
    on: '开始加密',
    off: '不再加密',
    lockNow: '现在就锁',
    short: (n: number) => `至少 ${n} 个字,越长越好`,
    unlike: '两遍不一样',
    working: '正在改写全部日志,记录多的话要等几分钟,请不要关浏览器…',
    saved: '已保存。口令请主管另外记好:忘了就打不开了。',
    failed: '没有全部写完。已写的都读得出来,再按一次会接着做。',
  },
}
