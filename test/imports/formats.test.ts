/** Files as the tools write them: what they hold is read, and what is not read is reported. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { oneFileOf } from "../../src/own-graph/one-file.ts";
import { kindsOf, readContent, soundGraphIn, summary } from "./read-bytes.ts";

describe("GEXF", () => {
  test.each([
    ["1.0", "http://www.gexf.net/1.0draft", "http://www.gexf.net/1.0draft/viz"],
    ["1.1", "http://www.gexf.net/1.1draft", "http://www.gexf.net/1.1draft/viz"],
    ["1.2", "http://www.gexf.net/1.2draft", "http://www.gexf.net/1.2draft/viz"],
    ["1.2", "http://gexf.net/1.2", "http:///www.gexf.net/1.1draft/viz"],
    ["1.3", "http://gexf.net/1.3", "http://gexf.net/1.3/viz"],
  ])("version %s with the namespace %s", async (version, main, viz) => {
    const graph = await soundGraphIn(`<?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="${main}" xmlns:viz="${viz}" version="${version}">
        <graph defaultedgetype="directed">
          <attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="x" type="float"/></attributes>
          <nodes>
            <node id="ada" label="Ada"><attvalues><attvalue for="0" value="person"/><attvalue id="1" value="0.5"/></attvalues>
              <viz:color r="255" g="0" b="16"/><viz:position x="1" y="-2" z="0"/><viz:size value="3"/><viz:shape value="disc"/></node>
            <node id="张" label="张"/>
          </nodes>
          <edges><edge id="0" source="ada" target="张" weight="2.5"/><edge source="张" target="ada" type="undirected"/></edges>
        </graph>
      </gexf>`);
    expect(summary(graph)).toEqual({
      nodes: [
        { id: "ada", label: "Ada", type: "person", x: 0.5, y: -2, size: 3, color: "#ff0010" },
        { id: "张", label: "张" },
      ],
      edges: [
        ["ada", "->", "张", { weight: 2.5 }],
        ["张", "--", "ada", {}],
      ],
    });
    expect(graph.nodes[0]?.drawn).toMatchObject({ x: 1, y: -2 });
  });

  test("defaults, times, nesting, wrong values and undeclared attributes are read and reported with their lines", async () => {
    const read = await readContent(`<gexf version="1.3"><graph mode="dynamic">
<attributes class="node"><attribute id="a" title="age" type="integer"><default>7</default></attribute></attributes>
<nodes>
<node id="1" start="2000"><attvalues><attvalue for="a" value="old"/></attvalues></node>
<node id="2"><nodes><node id="3"/></nodes></node>
<node id="4"><attvalues><attvalue for="zzz" value="?"/></attvalues></node>
</nodes></graph></gexf>`);
    expect(read.faults).toEqual([]);
    expect(summary(read.graph as never).nodes).toEqual([
      { id: "1", age: "old" },
      { id: "3", age: "7", parent: "2" },
      { id: "2", age: "7" },
      { id: "4", age: "7", zzz: "?" },
    ]);
    expect(read.report.map(({ fact, lines }) => [fact.kind, ...lines])).toEqual([
      ["times-left-out", 4],
      ["value-not-of-type", 4],
      ["nesting-flattened", 5],
      ["default-applied", 5, 6],
      ["attribute-undeclared", 6],
      ["types-mixed", 5, 6],
    ]);
  });
});

describe("GraphML", () => {
  test("as NetworkX writes it, with defaults and types", async () => {
    const graph = await soundGraphIn(`<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d0" for="node" attr.name="label" attr.type="long"><default>3</default></key>
  <graph edgedefault="undirected"><data key="d9">x</data>
    <node id="0"><data key="d0">12</data></node><node id="constructor"/>
    <edge source="0" target="constructor"><data key="d1">.5</data></edge>
  </graph>
</graphml>`);
    expect(summary(graph)).toEqual({
      nodes: [
        { id: "0", label: 12 },
        { id: "constructor", label: 3 },
      ],
      edges: [["0", "--", "constructor", { weight: 0.5 }]],
    });
  });

  test("as yEd draws it: names, places, sizes and colours; ports and hyperedges are reported", async () => {
    const read = await readContent(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="port" id="d0" yfiles.type="portgraphics"/><key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="node" id="d5" attr.name="description" attr.type="string"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="40.0" x="100.0" y="200.0"/>
      <y:Fill color="#FFCC00" transparent="false"/><y:NodeLabel alignment="center">Ada &amp; Bo<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><port name="p"/><graph id="n1:" edgedefault="directed"><node id="n1::n0"/></graph></node>
    <edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>knows</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <hyperedge><endpoint node="n0"/></hyperedge>
  </graph></graphml>`);
    expect(read.faults).toEqual([]);
    expect(summary(read.graph as never).nodes).toEqual([
      { id: "n0", label: "Ada & Bo", description: "", x: 120, y: -215, size: 15, color: "#ffcc00" },
      { id: "n1::n0", parent: "n1" },
      { id: "n1" },
    ]);
    expect(read.graph?.edges[0]).toMatchObject({ id: "e0", label: "knows" });
    expect(read.report.map(({ fact }) => ("name" in fact ? `${fact.kind} ${fact.name}` : fact.kind))).toEqual([
      "drawing-simplified",
      "element-left-out port",
      "nesting-flattened",
      "element-left-out hyperedge",
    ]);
  });
});

describe("JSON", () => {
  test("of graphology", async () => {
    const graph = await soundGraphIn(
      JSON.stringify({
        options: { type: "mixed" },
        nodes: [{ key: "a", attributes: { x: 1, tags: ["p", "q"], more: { deep: 1 } } }, { key: "b" }],
        edges: [{ key: "e", source: "a", target: "b", undirected: true, attributes: { weight: 2 } }],
      }),
    );
    expect(summary(graph)).toEqual({
      nodes: [{ id: "a", x: 1, tags: ["p", "q"], more: new Map([["deep", 1]]) }, { id: "b" }],
      edges: [["a", "--", "b", { weight: 2 }]],
    });
    expect(graph.format).toBe("graphology");
  });

  test.each(["links", "edges"])("of NetworkX, with the list %s", async (list) => {
    const read = await readContent(`{"directed": true, "multigraph": true, "graph": {"name": "g"},
 "nodes": [{"group": 1, "id": 1}, {"id": "__proto__", "w": NaN}],
 "${list}": [{"weight": 12345678901234567890, "source": 1, "target": "__proto__", "key": 0}]}`);
    expect(kindsOf(read)).toEqual({ faults: [], facts: ["number-left-out", "number-kept-as-text", "ids-made-text"] });
    expect(read.graph?.nodes.map(({ id }) => id)).toEqual(["1", "__proto__"]);
    expect(read.graph?.edges[0]?.values).toEqual(
      new Map<string, unknown>([
        ["weight", "12345678901234567890"],
        ["key", 0],
      ]),
    );
  });

  test("of d3, where ends are places in the list of nodes", async () => {
    const read = await readContent('{"nodes":[{"name":"Myriel"},{"name":"Valjean"}],"links":[{"source":1,"target":0,"value":5}]}');
    expect(read.graph?.edges).toMatchObject([{ source: "Valjean", target: "Myriel" }]);
    expect(kindsOf(read)).toEqual({ faults: [], facts: ["ids-made", "ends-are-places"] });
  });

  test("of Cytoscape", async () => {
    const graph = await soundGraphIn(
      '{"elements":{"nodes":[{"data":{"id":"7","name":"Ada"},"position":{"x":3,"y":4}},{"data":{"id":"8"}}],"edges":[{"data":{"id":"9","source":"7","target":"8"}}]}}',
    );
    expect(summary(graph).nodes).toEqual([{ id: "7", name: "Ada", x: 3, y: -4 }, { id: "8" }]);
    expect(graph.edges[0]).toMatchObject({ id: "9", source: "7", target: "8" });
  });
});

describe("JSON in which the graph is a part", () => {
  test("the graph stands under any name", async () => {
    const graph = await soundGraphIn('{"title":"t","g":{"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b"}]}}');
    expect([graph.nodes.length, graph.edges.length]).toEqual([2, 1]);
  });

  test("Neo4j's nodes and relationships stand on lines, in one list, or in two", async () => {
    const nodes = [
      '{"type":"node","id":"0","labels":["User"],"properties":{"name":"Ada","age":42}}',
      '{"type":"node","id":"1","labels":["User","Poet"],"properties":{"name":"Bo"}}',
    ];
    const edge =
      '{"id":"0","type":"relationship","label":"KNOWS","properties":{"since":1993},"start":{"id":"0","labels":["User"]},"end":{"id":"1","labels":["User"]}}';
    const lines = [...nodes, edge].join("\n");
    for (const content of [lines, `${lines}\n`, `[${[...nodes, edge].join(",")}]`, `{"nodes":[${nodes.join(",")}],"rels":[${edge}]}`])
      expect(summary(await soundGraphIn(content))).toEqual({
        nodes: [
          { id: "0", labels: "User", name: "Ada", age: 42 },
          { id: "1", labels: "User;Poet", name: "Bo" },
        ],
        edges: [["0", "->", "1", { label: "KNOWS", since: 1993 }]],
      });
    const cut = await readContent(lines.slice(0, -30));
    expect(cut.faults.map(({ fact, lines: found }) => [fact.kind, found])).toContainEqual(["cut-off", [3]]);
    const dangling = await readContent(lines.replace('"end":{"id":"1"', '"end":{"id":"9"'));
    expect(dangling.faults.map(({ fact, lines: found }) => [fact.kind, found])).toEqual([["end-unknown", [3]]]);
  });

  test("a workspace of Gephi Lite has its attributes and places", async () => {
    const content = JSON.stringify({
      type: "gephi-lite",
      graphDataset: {
        nodeData: { a: { label: "Ada", size: 3 }, b: { label: "Bo" } },
        edgeData: { e: { weight: 2 } },
        layout: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } },
        metadata: { title: "Friends" },
        fullGraph: {
          options: { type: "undirected", multi: true, allowSelfLoops: true },
          attributes: {},
          nodes: [{ key: "a" }, { key: "b" }],
          edges: [{ key: "e", source: "a", target: "b" }],
        },
      },
    });
    const graph = await soundGraphIn(content);
    expect(summary(graph)).toEqual({
      nodes: [
        { id: "a", label: "Ada", size: 3, x: 1, y: 2 },
        { id: "b", label: "Bo", x: 3, y: 4 },
      ],
      edges: [["a", "--", "b", { weight: 2 }]],
    });
    expect(graph.values.get("title")).toBe("Friends");
  });
});

describe("CSV", () => {
  test.each([
    [",", "Source,Target,Type,Weight\nada,bo,Undirected,2\nbo,cy,Directed,0.5\n"],
    [";", "\ufeffSource;Target;Type;Weight\r\nada;bo;Undirected;2\r\nbo;cy;Directed;0.5\r\n"],
    ["\t", 'Source\tTarget\tType\tWeight\n"ada"\tbo\tUndirected\t2\nbo\tcy\tDirected\t0.5'],
    ["|", "sep=|\nSource|Target|Type|Weight\nada|bo|Undirected|2\nbo|cy|Directed|0.5\n"],
  ])("of edges, separated by %j", async (_, content) => {
    expect(summary(await soundGraphIn(content))).toEqual({
      nodes: [{ id: "ada" }, { id: "bo" }, { id: "cy" }],
      edges: [
        ["ada", "--", "bo", { Weight: 2 }],
        ["bo", "->", "cy", { Weight: 0.5 }],
      ],
    });
  });

  test("with remarks above, and blanks between numbers, as NetworkX, SNAP and KONECT write lists of edges", async () => {
    const snap = await readContent("# Nodes: 3 Edges: 2\n# FromNodeId\tToNodeId\n0\t1\n1\t2\n");
    expect(kindsOf(snap)).toEqual({ faults: [], facts: ["remarks-left-out", "headings-made", "nodes-made"] });
    expect([snap.graph?.nodes.length, snap.graph?.edges.map(({ line }) => line)]).toEqual([3, [3, 4]]);
    const networkx = await readContent("0 1 {'weight': 3}\n1 2 {}\n");
    expect(networkx.graph?.edges.map(({ source, target }) => [source, target])).toEqual([
      ["0", "1"],
      ["1", "2"],
    ]);
    expect(kindsOf(networkx).facts).toContain("cells-left-out");
    expect(summary(await soundGraphIn("% sym\n 1  2 0.5 \n2 3 1.5\n")).edges).toEqual([
      ["1", "->", "2", { weight: 0.5 }],
      ["2", "->", "3", { weight: 1.5 }],
    ]);
    const gephi = 'Source Target Type time\nAda Bo Directed "[1, 2]"\nBo Ada Undirected 3\n';
    expect(summary(await soundGraphIn(gephi)).edges).toEqual([
      ["Ada", "->", "Bo", { time: "[1, 2]" }],
      ["Bo", "--", "Ada", { time: "3" }],
    ]);
    expect((await readContent("#metoo,#blm\n#blm,#metoo\n")).graph?.edges).toHaveLength(2);
  });

  test("a list of names is no list of edges, though names have blanks; nor is a table of dates and prices", async () => {
    expect(kindsOf(await readContent("Ada Lovelace\nGrace Hopper\n")).faults).toEqual(["no-ends"]);
    expect(kindsOf(await readContent("date,price\n2000-01-01,1394.46\n2000-02-01,1366.42\n")).faults).toEqual(["no-ends"]);
    expect(kindsOf(await readContent("year,value\n1999,0.4\n2000,0.5\n")).faults).toEqual(["no-ends"]);
  });

  test("headings that are not known are no edge; they may stand over numbered nodes, and over nothing else", async () => {
    const read = await readContent("u,v,sum\n1,2,3\n2,3,4\n");
    expect(kindsOf(read)).toEqual({ faults: [], facts: ["ends-by-order", "nodes-made"] });
    if (!read.graph) throw new Error("No graph was read.");
    expect(summary(read.graph).edges).toEqual([
      ["1", "->", "2", { sum: 3 }],
      ["2", "->", "3", { sum: 4 }],
    ]);
    const unknown = await readContent("symbol,day,price\nA,Monday,3\nB,Monday,4\n");
    expect(unknown.faults.map(({ fact }) => fact)).toEqual([{ kind: "no-ends", headings: ["symbol", "day", "price"] }]);
  });

  test("tables of nodes and of edges in two files make one graph", async () => {
    const files = [new File(["Id,Label\na,Ada\nb,Bo\nc,Cy\n"], "nodes.csv"), new File(["Source;Target\na;b\n"], "edges.csv")];
    const { file, others } = (await oneFileOf(files)) ?? {};
    expect([file?.name, others]).toEqual(["nodes.csv + edges.csv", []]);
    const graph = await soundGraphIn(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer()));
    expect([graph.nodes.map(({ label }) => label), graph.edges.length]).toEqual([["Ada", "Bo", "Cy"], 1]);
    expect(await oneFileOf([files[0] as File, new File([""], "graph.gexf")])).toEqual({ file: files[0], others: ["graph.gexf"] });
    expect(await oneFileOf([])).toBeUndefined();
  });

  test("with Chinese headings, and with those of bulk loads", async () => {
    const chinese = await oneFileOf([
      new File(["编号,姓名\n1,张三\n2,李四\n"], "nodes.csv"),
      new File(["\ufeff来源;目标;权重\r\n1;2;3\r\n"], "edges.csv"),
    ]);
    const bulk = zipSync({
      "people.csv": strToU8("person:ID(person),name,:LABEL\n1,张三,Person\n2,李四,Person\n"),
      "ties.csv": strToU8(":START_ID(person),weight:int,:END_ID(person),:TYPE\n1,3,2,KNOWS\n"),
    });
    for (const bytes of [new Uint8Array((await chinese?.file.arrayBuffer()) ?? new ArrayBuffer()), bulk]) {
      const graph = await soundGraphIn(bytes);
      expect(graph.nodes.map(({ id, label }) => [id, label])).toEqual([
        ["1", "张三"],
        ["2", "李四"],
      ]);
      expect(graph.edges.map(({ source, target }) => [source, target])).toEqual([["1", "2"]]);
    }
  });

  test("without headings", async () => {
    const read = await readContent("ada,bo,1\nbo,ada,2\n");
    expect(read.graph?.edges).toHaveLength(2);
    expect(kindsOf(read).facts).toEqual(["headings-made", "nodes-made"]);
  });

  test("of nodes and edges in a zip; codes keep their zeros, and an end that no node has is a fault", async () => {
    const read = await readContent(
      zipSync({
        "people.csv": strToU8("id,label,code,size\na,Ada,007,big\nb,Bo,010,\n"),
        "ties.csv": strToU8("from,to\na,b\n\na,nobody\n"),
      }),
    );
    expect(summary(read.graph as never)).toEqual({
      nodes: [
        { id: "a", label: "Ada", code: "007", size: "big" },
        { id: "b", label: "Bo", code: "010" },
      ],
      edges: [["a", "->", "b", {}]],
    });
    expect(read.faults).toEqual([{ fact: { kind: "end-unknown" }, file: "ties.csv", lines: [4], count: 1, examples: ["nobody"] }]);
  });
});

test("a file in UTF-16, and one that was compressed, are read as any other", async () => {
  const { gzipSync } = await import("fflate");
  const text = "Source,Target\n张,b\n";
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])]);
  for (const bytes of [utf16, gzipSync(strToU8(text))]) expect((await soundGraphIn(bytes)).nodes.map(({ id }) => id)).toEqual(["张", "b"]);
});

test("rows of CSV are the same, with the same lines, in whatever pieces they come", async () => {
  const content = 'source,target,note\r\na,b,"two\r\nlines"\r\n\r\nb,"c ""quoted""",\r\nc,a,"",\n';
  const whole = await readContent(content, 4096);
  expect(whole.graph?.edges.map(({ line, values }) => [line, ...values.values()])).toEqual([[2, "two\r\nlines"], [5], [6, ""]]);
  for (const size of [1, 2, 3, 5]) expect(await readContent(content, size)).toEqual(whole);
});

test("a cell in quotes that ends with a carriage return does not take the end of its row along", async () => {
  const { edges } = await soundGraphIn('source,target,note\na,b,"first\r"\nb,c,"\r"\n');
  expect(edges.map(({ source, target, values }) => [source, target, values.get("note")])).toEqual([
    ["a", "b", "first\r"],
    ["b", "c", "\r"],
  ]);
});

test("elements of Cytoscape in one list are nodes and edges", async () => {
  const elements = [{ data: { id: "a" } }, { data: { id: "e", source: "a", target: "b" } }, { data: { id: "b" }, group: "nodes" }];
  for (const content of [elements, { elements }]) {
    const { nodes, edges } = await soundGraphIn(JSON.stringify(content));
    expect([nodes.map(({ id }) => id), edges.map(({ id }) => id)]).toEqual([["a", "b"], ["e"]]);
  }
});

test("drawings of yFiles for HTML are read as those of yEd", async () => {
  const read =
    await readContent(`<graphml xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0"><key id="d1" for="node" attr.name="NodeLabels" y:attr.uri="NodeLabels"/>
    <key id="d2" for="node" attr.name="NodeGeometry" y:attr.uri="NodeGeometry"/><graph edgedefault="directed"><node id="n0">
    <data key="d1"><x:List><y:Label><y:Label.Text>A</y:Label.Text></y:Label></x:List></data><data key="d2"><y:RectD X="10" Y="20" Width="4" Height="6"/></data>
    </node></graph></graphml>`);
  expect(summary(read.graph as never).nodes).toEqual([{ id: "n0", label: "A", x: 12, y: -23, size: 2 }]);
  expect(kindsOf(read)).toEqual({ faults: [], facts: ["drawing-simplified"] });
});
