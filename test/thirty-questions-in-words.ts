/** Those of the thirty questions that are typed into the search box, with the ids of the claims that answer them, sorted. */
import { type AskedQuestion, ids } from "./thirty-questions.ts";

export const askedInWords: readonly AskedQuestion[] = [
  {
    number: 1,
    en: "who proposed a share of AI investment for safety",
    zh: "谁 提出 人工智能投入的一定比例用于安全",
    claims: ["zhang-ya-qin-118", "zhang-ya-qin-76"],
  },
  {
    number: 2,
    en: "what did Zhang Ya-Qin propose",
    zh: "张亚勤提出了什么",
    claims: ids("zhang-ya-qin-129 zhang-ya-qin-72 zhang-ya-qin-73 zhang-ya-qin-75 zhang-ya-qin-76 zhang-ya-qin-77 zhang-ya-qin-83"),
  },
  { number: 3, en: "who proposed third-party testing", zh: "谁提出第三方测试", claims: ["solaiman-21"] },
  { number: 3, en: "who supports third-party testing", zh: "谁支持第三方测试", claims: ["panel-2-83", "panel-2-90", "solaiman-21"] },
  {
    number: 3,
    en: "who proposed international cooperation on AI safety",
    zh: "谁提出人工智能安全国际合作",
    claims: ids(`
      bengio-27 fireside-chat-04 fireside-chat-06 fireside-chat-19 gao-wen-41 gao-wen-90 he-ruimin-16
      he-ruimin-17 panel-1-103 panel-1-58 panel-2-07 panel-2-28 panel-4-08 panel-4-12 solaiman-25 zhang-ya-qin-83`),
  },
  {
    number: 3,
    en: "who backed AI safety as a global public good",
    zh: "谁支持人工智能安全是全球公共产品",
    claims: ["fireside-chat-17", "panel-2-80"],
  },
  {
    number: 4,
    en: "who holds alignment tends to spring back",
    zh: "谁 持有 对齐具有回弹倾向",
    claims: ["panel-1-126", "panel-1-23"],
  },
  {
    number: 5,
    en: "proposals to governments",
    zh: "向政府提出的建议",
    claims: ids(`
      bengio-27 bengio-28 fireside-chat-04 fireside-chat-05 he-ruimin-03 he-ruimin-06 he-ruimin-10 he-ruimin-13 he-ruimin-14
      he-ruimin-16 he-ruimin-17 he-ruimin-25 he-ruimin-27 he-ruimin-33 panel-2-01 panel-4-08 zhang-linghan-06
      zhang-ya-qin-118 zhang-ya-qin-129 zhang-ya-qin-72 zhang-ya-qin-73 zhang-ya-qin-75 zhang-ya-qin-76 zhang-ya-qin-77 zhang-ya-qin-83`),
  },
  {
    number: 5,
    en: "proposals to developers",
    zh: "向研发机构提出的建议",
    claims: ids(`
      dawn-song-04 gao-wen-11 gao-wen-44 meserole-15 meserole-17 panel-1-37 panel-1-76 panel-1-77 panel-1-78 panel-1-79
      panel-2-01 panel-2-02 panel-2-46 solaiman-55 zhang-ya-qin-118 zhang-ya-qin-76`),
  },
  { number: 5, en: "proposals to the United Nations", zh: "向联合国提出的建议", claims: ["fireside-chat-13", "panel-4-19"] },
  {
    number: 6,
    en: "red lines by the IDAIS-Beijing statement",
    zh: "《北京AI安全国际共识》的红线",
    claims: ids("panel-1-42 panel-1-43 panel-1-44 zeng-yi-41 zeng-yi-42 zeng-yi-43 zeng-yi-44 zeng-yi-45"),
  },
  {
    number: 6,
    en: "who signed the IDAIS-Beijing statement",
    zh: "谁签署了《北京AI安全国际共识》",
    claims: ids("forum-36 forum-37 forum-38 forum-39 forum-40 forum-41 panel-1-39 panel-1-40 panel-1-41"),
  },
  {
    number: 7,
    en: "red lines by Zeng Yi",
    zh: "曾毅的红线",
    claims: ids("zeng-yi-50 zeng-yi-51 zeng-yi-52 zeng-yi-53 zeng-yi-54 zeng-yi-96"),
  },
  {
    number: 7,
    en: "what did Zeng Yi say about the IDAIS-Beijing statement",
    zh: "曾毅关于《北京AI安全国际共识》说了什么",
    claims: ids("zeng-yi-100 zeng-yi-41 zeng-yi-42 zeng-yi-43 zeng-yi-44 zeng-yi-45 zeng-yi-46 zeng-yi-47 zeng-yi-49"),
  },
  { number: 8, en: "who limits the IDAIS-Beijing statement", zh: "谁 保留 《北京AI安全国际共识》", claims: ["zeng-yi-49"] },
  {
    number: 8,
    en: "who holds a red line is not a demand to stop developing stronger systems",
    zh: "谁认为红线不等于要求停止开发更强的系统",
    claims: ["nitzberg-36"],
  },
  {
    number: 9,
    en: "which risks do red lines prevent",
    zh: "红线防止哪些风险",
    claims: ids(`
      panel-1-85 panel-1-86 panel-1-87 panel-1-88 zeng-yi-70 zeng-yi-71 zeng-yi-72 zeng-yi-73 zeng-yi-75 zeng-yi-76 zeng-yi-91
      zeng-yi-99 zhang-ya-qin-104 zhang-ya-qin-105 zhang-ya-qin-106 zhang-ya-qin-108 zhang-ya-qin-109 zhang-ya-qin-140
      zhang-ya-qin-80`),
  },
  { number: 10, en: "who proposed early detection of dangerous capabilities", zh: "谁提出危险能力的早期检测", claims: ["panel-1-66"] },
  {
    number: 10,
    en: "what did Zhang Zhuosheng propose",
    zh: "张倬胜提出了什么",
    claims: ids("panel-1-37 panel-1-76 panel-1-77 panel-1-78 panel-1-79"),
  },
  {
    number: 10,
    en: "methods by Chris Meserole",
    zh: "克里斯·梅塞罗尔的方法",
    claims: ids("meserole-49 meserole-50 meserole-51 meserole-52 meserole-53 meserole-54"),
  },
  {
    number: 13,
    en: "what was said about labour-market risks",
    zh: "关于劳动力市场风险说了什么",
    claims: ids("bengio-16 bengio-18 wei-kai-06 wei-kai-41"),
  },
  { number: 13, en: "what did Zeng Yi say about existential risk", zh: "曾毅关于生存风险说了什么", claims: ["zeng-yi-37"] },
  { number: 13, en: "who holds existential risk deserves attention", zh: "谁认为生存风险值得关注", claims: ["fireside-chat-27"] },
  { number: 13, en: "who mentioned job loss", zh: "谁提到失业是人工智能的必然影响", claims: ["zhang-linghan-50"] },
  {
    number: 14,
    en: "what was said about when AGI will come",
    zh: "关于通用人工智能何时到来，各方说了什么",
    claims: ids("bengio-23 bengio-63 zhang-ya-qin-11"),
  },
  {
    number: 14,
    en: "what did Gao Wen say about levels of intelligence",
    zh: "高文关于智能的水平说了什么",
    claims: ["gao-wen-99"],
  },
  {
    number: 15,
    en: "what was said about openness and release",
    zh: "关于开放与发布说了什么",
    claims: ids("gao-wen-98 solaiman-46 solaiman-53 solaiman-55 solaiman-74 solaiman-78 varoquaux-24"),
  },
  {
    number: 15,
    en: "what was said about openness v. concentrated power",
    zh: "关于以开放避免权力集中说了什么",
    claims: ["solaiman-57", "solaiman-76", "solaiman-77"],
  },
  {
    number: 15,
    en: "what lowers loss of trust",
    zh: "什么降低信任受损",
    claims: ["panel-2-41"],
  },
  {
    number: 15,
    en: "what was said about data leakage",
    zh: "关于数据泄露说了什么",
    claims: ids("gao-wen-56 gao-wen-61 gao-wen-62 varoquaux-13 wei-kai-11"),
  },
  {
    number: 16,
    en: "who holds today's alignment is superficial",
    zh: "谁认为当今的对齐流于表面",
    claims: ["panel-1-13"],
  },
  {
    number: 16,
    en: "who limits reinforcement learning from human feedback",
    zh: "谁对基于人类反馈的强化学习有保留",
    claims: [],
  },
  {
    number: 16,
    en: "who sees limits in reinforcement learning from human feedback",
    zh: "谁批评基于人类反馈的强化学习",
    claims: ids("panel-1-114 panel-1-118 panel-1-119 panel-1-125 panel-2-74 qiao-yu-51 zeng-yi-98 zhang-ya-qin-128"),
  },
  {
    number: 16,
    en: "who holds AI safety research is fragmented",
    zh: "谁认为人工智能安全研究碎片化",
    claims: ["panel-2-77"],
  },
  {
    number: 17,
    en: "what was said about evaluation during development",
    zh: "关于开发评估说了什么",
    claims: ["meserole-33", "meserole-51"],
  },
  {
    number: 17,
    en: "what was said about assurance evaluation",
    zh: "关于保障评估说了什么",
    claims: ["meserole-34", "meserole-54"],
  },
  {
    number: 18,
    en: "tools by CAICT and Shanghai AI Laboratory",
    zh: "中国信通院和上海AI实验室的工具",
    claims: ids(
      "panel-1-121 panel-1-122 panel-1-96 panel-3-45 qiao-yu-04 qiao-yu-14 qiao-yu-17 qiao-yu-20 qiao-yu-31 wei-kai-16 wei-kai-22",
    ),
  },
  { number: 18, en: "tools by Singapore", zh: "新加坡的工具", claims: ["panel-2-35", "panel-2-38"] },
  {
    number: 18,
    en: "methods by the Frontier Model Forum",
    zh: "前沿模型论坛的方法",
    claims: ids("meserole-49 meserole-50 meserole-51 meserole-52 meserole-53 meserole-54"),
  },
  {
    number: 19,
    en: "what did Xiong Deyi say about evaluating frontier risk faces three gaps",
    zh: "熊德意关于前沿风险评估面临三个差距说了什么",
    claims: ["panel-2-55"],
  },
  {
    number: 19,
    en: "risks by Xiong Deyi",
    zh: "熊德意的风险",
    claims: ids("panel-2-22 panel-2-23 panel-2-93"),
  },
  {
    number: 20,
    en: "what was said about harmful behaviour of agents",
    zh: "关于智能体的有害行为说了什么",
    claims: ids(`
      meserole-12 panel-1-107 panel-1-108 panel-1-109 panel-1-32 panel-1-35 qiao-yu-21 qiao-yu-22 qiao-yu-56`),
  },
  {
    number: 20,
    en: "what was said about dangerous behaviour among multiple agents",
    zh: "关于多智能体的危险行为说了什么",
    claims: ids("qiao-yu-21 qiao-yu-22 qiao-yu-56"),
  },
  {
    number: 21,
    en: "opinions by Mark Nitzberg",
    zh: "马克·尼茨伯格的观点",
    claims: ids(`
      nitzberg-02 nitzberg-04 nitzberg-14 nitzberg-16 nitzberg-17 nitzberg-20 nitzberg-23 nitzberg-36 nitzberg-44 nitzberg-48
      nitzberg-49 nitzberg-50`),
  },
  {
    number: 21,
    en: "what was said about the EU AI Act",
    zh: "关于欧盟人工智能法说了什么",
    claims: ids("panel-3-36 panel-3-58 zhang-linghan-09 zhang-ya-qin-44"),
  },
  {
    number: 21,
    en: "opinions by Ji Weidong",
    zh: "季卫东的观点",
    claims: ids("panel-3-05 panel-3-06 panel-3-12 panel-3-35 panel-3-55 panel-3-56 panel-3-58"),
  },
  {
    number: 21,
    en: "opinions by Zhang Linghan",
    zh: "张凌寒的观点",
    claims: ids(`
      panel-3-22 panel-3-50 zhang-linghan-05 zhang-linghan-11 zhang-linghan-18 zhang-linghan-50 zhang-linghan-51
      zhang-linghan-53 zhang-linghan-56 zhang-linghan-57 zhang-linghan-58 zhang-linghan-64 zhang-linghan-65 zhang-linghan-66
      zhang-linghan-67 zhang-linghan-68`),
  },
  {
    number: 21,
    en: "proposals by Singapore",
    zh: "新加坡的建议",
    claims: ids(`
      he-ruimin-03 he-ruimin-06 he-ruimin-10 he-ruimin-13 he-ruimin-14 he-ruimin-16 he-ruimin-17 he-ruimin-25 he-ruimin-27
      he-ruimin-33 panel-2-28 panel-2-83`),
  },
  {
    number: 21,
    en: "opinions by France",
    zh: "法国的观点",
    claims: ids("panel-3-19 solaiman-77 varoquaux-08 varoquaux-15 varoquaux-16"),
  },
  {
    number: 23,
    en: "what did Zhang Linghan say about risk-based governance of AI",
    zh: "张凌寒关于基于风险的人工智能治理说了什么",
    claims: ids(`
      zhang-linghan-05 zhang-linghan-18 zhang-linghan-23 zhang-linghan-27 zhang-linghan-28 zhang-linghan-29 zhang-linghan-56
      zhang-linghan-57 zhang-linghan-58`),
  },
  {
    number: 23,
    en: "who proposed value-based governance of AI",
    zh: "谁提出基于价值的人工智能治理",
    claims: ids("zhang-linghan-06 zhang-linghan-33 zhang-linghan-34 zhang-linghan-35"),
  },
  {
    number: 24,
    en: "who proposed international governance of AI",
    zh: "谁提出人工智能的国际治理",
    claims: ids(`
      bengio-28 fireside-chat-13 nitzberg-19 panel-4-05 panel-4-19 panel-4-33 varoquaux-09 varoquaux-11 varoquaux-21`),
  },
  { number: 24, en: "who opposed international governance of AI", zh: "谁反对人工智能的国际治理", claims: ["panel-4-04"] },
  {
    number: 25,
    en: "who sees limits in national AI safety institutes",
    zh: "谁批评国家级人工智能安全研究所",
    claims: ["zeng-yi-92", "zeng-yi-93"],
  },
  {
    number: 25,
    en: "who proposed a safety network instead of a single institute",
    zh: "谁提出以安全网络代替单一研究所",
    claims: [],
  },
  {
    number: 25,
    en: "what was said about national AI safety institutes",
    zh: "关于国家级人工智能安全研究所说了什么",
    claims: ids("panel-2-58 panel-3-27 zeng-yi-92 zeng-yi-93"),
  },
  {
    number: 26,
    en: "who holds consensus on safety testing",
    zh: "谁认为中美在安全测试合作上的共识",
    claims: [],
  },
  { number: 26, en: "who answered Tino Cuéllar", zh: "谁回应蒂诺·奎利亚尔", claims: ["fireside-chat-07"] },
  { number: 26, en: "who answered Xue Lan", zh: "谁回应薛澜", claims: [] },
  {
    number: 27,
    en: "what maps to F1",
    zh: "什么 归入 F1",
    claims: ["crosswalk-84"],
  },
  {
    number: 27,
    en: "what maps to F2",
    zh: "什么 归入 F2",
    claims: ids(`
      crosswalk-611 crosswalk-612 crosswalk-613 crosswalk-639 crosswalk-642 crosswalk-72 crosswalk-790 crosswalk-82
      crosswalk-83 crosswalk-85 crosswalk-88 crosswalk-91`),
  },
  {
    number: 27,
    en: "what maps to F3",
    zh: "什么 归入 F3",
    claims: ids(`
      crosswalk-205 crosswalk-206 crosswalk-593 crosswalk-641 crosswalk-68 crosswalk-69 crosswalk-831 crosswalk-87
      crosswalk-92`),
  },
  {
    number: 27,
    en: "what maps to F4",
    zh: "什么 归入 F4",
    claims: ["crosswalk-96", "crosswalk-97"],
  },
  {
    number: 27,
    en: "what maps to F5",
    zh: "什么 归入 F5",
    claims: ids("crosswalk-599 crosswalk-623 crosswalk-624 crosswalk-625 crosswalk-638 crosswalk-73 crosswalk-74"),
  },
  {
    number: 27,
    en: "what maps to F6",
    zh: "什么 归入 F6",
    claims: ["crosswalk-79", "crosswalk-93"],
  },
  {
    number: 27,
    en: "what maps to F7",
    zh: "什么 归入 F7",
    claims: ids("crosswalk-204 crosswalk-403 crosswalk-608 crosswalk-71"),
  },
];
