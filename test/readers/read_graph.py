"""Reads a graph with NetworkX and prints what it has found as JSON."""
import json
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path)
# A graph without parallel edges has no keys.
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else [(start, end, None, data) for start, end, data in graph.edges(data=True)]
json.dump(
    {
        "isMulti": graph.is_multigraph(),
        "isDirected": graph.is_directed(),
        "nodes": {id: {"name_zh": data.get("name_zh"), "summary_en": data.get("summary_en"), "nodeType": data.get("nodeType")} for id, data in graph.nodes(data=True)},
        "edges": sorted(([key, start, end, data.get("standing"), data.get("statement_zh")] for start, end, key, data in edges), key=str),
    },
    sys.stdout,
)
