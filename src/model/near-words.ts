/**
 * Words that readers use for each other. A question is also compared with the neighbours of its words, which count less than its own.
 *
 * Each line is a group. English words stand for their other forms, too.
 */
export const nearWords = {
  en: `
    money fund funding budget invest investment spend spending finance cost
    law legislation legislate act bill statute regulate regulation rule
    worry fear afraid concern warn danger dangerous threat hazard
    recommend recommendation advice advise suggest suggestion propose proposal
    government policymaker authorities state
    company firm business industry corporate
    test evaluate evaluation assess assessment benchmark audit measure
    job unemployment employment labour labor worker
    weapon arms military war warfare
    fake deepfake disinformation misinformation false
    organise organize host hold held convene
    disagree dispute oppose object criticise criticize critic skeptic skeptical sceptical doubt
    agree support favour favor endorse
    copy replicate replication reproduce clone
    dumb dumber smart smarter weaker capability performance intelligence intelligent
    understand explain explanation interpret interpretability opaque inside
    cheat deceive deception lie trick mislead fool
    doctor medical hospital patient health healthcare
    poor south developing inequality divide
    global international world
    open openness release published
    full complete final
    stop pause ban moratorium halt prohibit
    expert scientist researcher specialist
    chip gpu compute computing cluster card
    child children minor youth teenager
    control oversight supervise
    outsider outside external independent third-party
    bias biased discrimination unfair
    chatbot chatgpt assistant
    bioweapon biological pathogen virus
    watermark label provenance
    treaty agreement convention
    trust trustworthy reliable
    hack hijack attack adversarial jailbreak
    copyright author intellectual
    electricity energy power climate
    secret hidden invisible
    fast speed slow pace
    mistake error hallucination
    wrong problem flaw limit limitation drawback weakness criticise
    list repository taxonomy category classification class type
    job post position role`,
  zh: `
    钱 经费 资金 投入 投资 预算 拨款
    法律 立法 法规 法案 条例 管制 监管
    担心 担忧 忧虑 警示 警告 害怕 顾虑 提醒
    建议 提议 主张 倡议 呼吁 对策 办法
    企业 公司 厂商
    评测 评估 测试 测评 基准 检测
    就业 失业 岗位 饭碗
    军备 军事 武器 战争
    造假 伪造 虚假 谣言 假新闻 换脸
    主办 举办 承办 召开 组织 办的
    反对 质疑 异议 分歧 不满 批评 毛病 问题 局限
    赞成 支持 同意 认同
    理解 搞懂 弄懂 看懂 解释 可解释
    欺骗 撒谎 骗过 误导 说谎
    病人 患者 医疗 病历
    隐私 个人信息 外泄 泄露
    职务 任职 头衔 单位
    停止 暂停 叫停 禁止
    不同 差别 差异 区别
    成立 创立 发起 牵头 创办
    好处 优势 益处
    速度 快慢 步伐 拖后腿
    专家 学者 科学家
    显卡 芯片 算力 集群
    外部 独立 第三方 外人
    水印 标识 溯源
    劫持 攻击 越狱 黑客
    老百姓 公众 民众
    孩子 儿童 未成年人
    签署 签名 签字 联署`,
} as const;
