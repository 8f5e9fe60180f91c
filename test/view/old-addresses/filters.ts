/** Addresses that filter, expand families and reach further from a node. */
import { type OldAddress, words } from "./facts.ts";

export const addressesOfFilters: readonly OldAddress[] = [
  {
    name: "types hidden and others visible",
    address: "off.types=category.institution.method.proposal.risk.tool&lang=en",
    hides: { types: ["category", "institution", "method", "proposal", "risk", "tool"] },
    language: "en",
  },
  { name: "every type visible", address: "off.types=&lang=en", hides: { types: [] }, language: "en" },
  {
    name: "people and risks alone",
    address: "off.types=category.concept.document.institution.method.proposal.red-line.session.tool&lang=zh",
    hides: { types: ["category", "concept", "document", "institution", "method", "proposal", "red-line", "session", "tool"] },
    language: "zh",
  },
  {
    name: "two relations hidden",
    address: "off.relations=cites.maps-to&lang=en",
    hides: { relations: ["cites", "maps-to"] },
    language: "en",
  },
  {
    name: "proposing alone",
    address:
      "off.relations=advances.affiliated-with.announced-for.cites.collaborates-with.developed.disputes.draws.evaluates.guards-against.holds.implements.maps-to.mitigates.moderated.organised.part-of.qualifies.responds-to.signed.spoke-in.supports.warns-of&lang=en",
    hides: {
      relations:
        words(`advances affiliated-with announced-for cites collaborates-with developed disputes draws evaluates guards-against holds
        implements maps-to mitigates moderated organised part-of qualifies responds-to signed spoke-in supports warns-of`),
    },
    language: "en",
  },
  {
    name: "warnings hidden, and external claims visible",
    address: "off.relations=warns-of&off.standings=&lang=zh",
    hides: { relations: ["warns-of"], standings: [] },
    language: "zh",
  },
  {
    name: "what speakers state themselves, alone",
    address: "off.standings=inferred.outside.reported&lang=en",
    hides: { standings: ["external", "inferred", "reported"] },
    language: "en",
  },
  {
    name: "external claims alone",
    address: "off.standings=inferred.reported.stated&lang=zh",
    hides: { standings: ["inferred", "reported", "stated"] },
    language: "zh",
  },
  {
    name: "two sessions hidden",
    address: "off.sessions=fireside-chat.panel-1&lang=en",
    hides: { sessions: ["fireside-chat", "panel-1"] },
    language: "en",
  },
  {
    name: "one session alone",
    address:
      "off.sessions=bengio-keynote.chowdhury-talk.dawn-song-keynote.forum.gao-wen-keynote.he-ruimin-keynote.meserole-keynote.nitzberg-keynote.opening.panel-1.panel-2.panel-3.panel-4.qiao-yu-keynote.solaiman-keynote.varoquaux-keynote.wei-kai-keynote.xue-lan-keynote.zeng-yi-keynote.zhang-linghan-keynote.zhang-ya-qin-keynote&lang=en",
    hides: {
      sessions: words(`bengio-keynote chowdhury-talk dawn-song-keynote forum gao-wen-keynote he-ruimin-keynote meserole-keynote
        nitzberg-keynote opening panel-1 panel-2 panel-3 panel-4 qiao-yu-keynote solaiman-keynote varoquaux-keynote
        wei-kai-keynote xue-lan-keynote zeng-yi-keynote zhang-linghan-keynote zhang-ya-qin-keynote`),
    },
    language: "en",
  },
  {
    name: "a filter on each kind of thing",
    address: "off.types=category.concept.person&off.relations=proposes.supports&off.sessions=opening&off.standings=inferred&lang=en",
    hides: {
      types: ["category", "concept", "person"],
      relations: ["proposes", "supports"],
      sessions: ["opening"],
      standings: ["inferred"],
    },
    language: "en",
  },
  {
    name: "two families expanded",
    address: "open=loss-of-control.rules-and-law&lang=en",
    opens: ["loss-of-control", "rules-and-law"],
    language: "en",
  },
  { name: "every family expanded", address: "open=*&lang=zh", opens: "every family", language: "zh" },
  {
    name: "a family expanded, and a proposal by a former id",
    address: "open=single-safety-institute.hallucination&lang=en",
    opens: ["ai-safety-institutes", "hallucination"],
    language: "en",
  },
  {
    name: "an ego network of two steps",
    address: "node=dawn-song&depth=2&lang=en",
    selects: { node: "dawn-song" },
    reach: { steps: 2, throughHubs: false, adds: [] },
    language: "en",
  },
  {
    name: "an ego network of three steps through hubs",
    address: "node=gao-wen&depth=3.hubs&lang=zh",
    selects: { node: "gao-wen" },
    reach: { steps: 3, throughHubs: true, adds: [] },
    language: "zh",
  },
  {
    name: "an ego network of one step through hubs",
    address: "node=xue-lan&depth=1.hubs&lang=en",
    selects: { node: "xue-lan" },
    reach: { steps: 1, throughHubs: true, adds: [] },
    language: "en",
  },
  {
    name: "an ego network with neighbours added by hand, one by a former id",
    address: "node=zeng-yi&expanded=military-use.single-safety-institute&lang=en",
    selects: { node: "zeng-yi" },
    reach: { steps: 1, throughHubs: false, adds: ["ai-safety-institutes", "military-use"] },
    language: "en",
  },
];
