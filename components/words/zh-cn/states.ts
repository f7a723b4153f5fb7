/** What the panel says when something is not there yet or went wrong: what happened, what was kept, what to do. */
export const states = {
  noConsole: {
    title: '先选你用的客服台',
    hint: '点一下授权，只开放这一个网站；不授权的网站稳答看不见。',
    grant: (name: string) => `授权 ${name}`,
    other: '不在列表里？导入站点配置',
  },
  otherPage: {
    title: '这个标签页不是客服台',
    hint: '打开已授权的客服聊天页面，这里就会跟上。',
    manage: '管理客服台',
  },
  noChat: {
    title: '还没有打开会话',
    hint: '在客服页面点开一位客户，问题和答案会出现在这里。',
  },
  emptyKnowledge: {
    title: '知识库还是空的',
    hint: '选一个类目起步包，两分钟后就能用；之后随时改成自己的话。',
    load: (name: string, n: number) => `${name}（${n} 条）`,
    own: '导入自己的表格',
  },
  notice: {
    misfit: {
      title: '页面和配置对不上',
      text: (parts: string) => `看不见：${parts}。其余照常；插入改为复制。`,
      act: '重新指一下',
    },
    'disk-full': {
      title: '磁盘空间不足，日志停在这里',
      text: (n: string) => `已保存的 ${n} 条都在。清出空间后自动继续，未保存的留在页面里，请不要关闭客服页面。`,
      act: '去清理',
    },
    denied: {
      title: '这个网站没有授权',
      text: () => '浏览器没有给权限，稳答看不到聊天。需要时再点一次授权；别的网站不受影响。',
      act: '重新授权',
    },
    updated: {
      title: '稳答已更新',
      text: () => '这个页面还连着旧版本。草稿和聊天不受影响；方便的时候刷新一次客服页面。',
      act: '知道了',
    },
    'worker-dead': {
      title: '稳答没有应答，正在重连',
      text: () => '未保存的记录留在页面里，连上后自动补存。超过一分钟仍如此，请重新打开侧边栏。',
      act: '现在重试',
    },
    'overlay-removed': {
      title: '页面移走了稳答的提示条',
      text: () => '检查和拦截照常，提示改在这里显示。',
      act: '知道了',
    },
    'chat-away': {
      title: '这位客户的客服台没打开',
      text: (name: string) =>
        `「${name}」在等，但现在打开的页面里没有这个会话。打开它的客服台（或在列表里把它滚出来），再按一次。`,
      act: '好的',
    },
    'journal-mended': {
      title: '日志已自动修复',
      text: (detail: string) => `上次没有正常关闭。${detail}`,
      act: '查看',
    },
    'page-gone': {
      title: '客服页面已离开',
      text: () => '回到客服聊天页面，这里会重新连上。',
      act: '重试',
    },
    failed: {
      title: '这一步没有成功',
      text: (detail: string) => `${detail}什么都没有改动，可以再试一次。`,
      act: '再试一次',
    },
  },
  journal: {
    'index-rebuilt': '索引已从日志重建，记录都在。',
    'journal-rebuilt': '日志文件丢失，已从索引写回。',
    'torn-tail-cut': '最后一行没写完，已截去；它从未显示为已保存。',
    'broken-chain': '日志有一处被改动过，从那里往后没法证明没被改过；请导出并告诉主管。',
    'behind-sentinel': '日志比上次记住的短，可能有记录丢失；请告诉主管。',
    'disk-full': '磁盘空间不足，清出空间后自动继续。',
    'index-failed': '索引暂时不可用，日志照常保存；重启浏览器后会重建。',
    'knowledge-restored': '知识库已从快照恢复，请看一眼最近的修改是否都在。',
  },
  store: {
    'outdated-page': '稳答已更新，这个页面还是旧版本，不再写入。已保存的都在；重新载入后继续。',
    blocked: '数据正在升级，在等别的稳答页面让位。请关掉其他稳答页面（侧边栏、设置、主管台），这里会自动继续。',
    'newer-database': '数据由更新版本的稳答写过，这个版本不会动它。请先更新扩展；聊天日志照常保存。',
    'disk-full': '磁盘空间不足，数据库打不开。聊天日志留在页面里没有丢；清出空间后重新载入。',
    unopened:
      '数据库打不开。聊天日志另外保存，没有丢。请重新载入；仍不行就重启浏览器，再从「设置 → 数据与日志」的快照恢复。',
  },
  broken: {
    title: '这一页没能显示出来',
    text: '聊天日志和知识库都在，没有丢；客服页面上的检查和拦截照常。请重新载入；再出现就重启浏览器，并把下面这行字告诉主管。',
    fault: (what: string) => `原因：${what}`,
  },
  reload: '重新载入',
  dismiss: '关闭提示',
}
