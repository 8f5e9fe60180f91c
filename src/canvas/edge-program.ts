/** The edge program for sigma: shaft, dashes and arrow head in one draw call, or in two if some edges are faded. */
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { edgeFragmentShader, edgeVertexShader } from "./edge-shaders.ts";
import { type Mesh, type MeshShape, meshFor } from "./mesh.ts";
import { dashNumbers } from "./shader-colours.ts";
import { compileShaders, programInfoOf } from "./shaders.ts";
import type { Stage } from "./stage.ts";

/** A rectangle for the shaft and a triangle for the arrow head. */
const shape: MeshShape = { vertices: 7, triangles: [0, 1, 2, 2, 1, 3], optionalTriangles: [4, 5, 6] };

const uniforms = [
  "u_matrix",
  "u_half",
  "u_scale",
  "u_minRadius",
  "u_unit",
  "u_fadingKinds",
  "u_fadedPass",
  "u_hasArrowHeads",
  "u_laneGap",
  "u_width",
  "u_dashes",
  "u_colours",
  "u_unselected",
  "u_faded",
  "u_thin",
] as const;

/** Creates the program class for sigma. Its instances read `stage` at each frame. */
export function createEdgeProgram(stage: Stage) {
  return class MapEdgeProgram extends EdgeProgram<(typeof uniforms)[number]> {
    private mesh: Mesh | undefined;

    getDefinition() {
      return {
        VERTICES: shape.vertices,
        VERTEX_SHADER_SOURCE: edgeVertexShader,
        FRAGMENT_SHADER_SOURCE: edgeFragmentShader,
        METHOD: WebGL2RenderingContext.TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: WebGL2RenderingContext.FLOAT },
          { name: "a_radii", size: 2, type: WebGL2RenderingContext.FLOAT },
          { name: "a_style", size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override getProgramInfo(_name: string, gl: WebGL2RenderingContext) {
      stage.shaders ??= compileShaders(gl);
      return programInfoOf(gl, stage.shaders.edge, uniforms);
    }

    override processVisibleItem(
      _index: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      edge: EdgeDisplayData & { style?: number },
    ) {
      const { array } = this;
      const end = start + 7 * shape.vertices;
      for (let index = start; index < end; index += 7) {
        array[index] = from.x;
        array[index + 1] = from.y;
        array[index + 2] = to.x;
        array[index + 3] = to.y;
        array[index + 4] = from.size;
        array[index + 5] = to.size;
        array[index + 6] = edge.style ?? 0;
      }
      this.mesh?.markChanged(start, end);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: locations }: ProgramInfo) {
      gl.uniformMatrix3fv(locations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(locations.u_half ?? null, (params.width * params.pixelRatio) / 2, (params.height * params.pixelRatio) / 2);
      gl.uniform1f(locations.u_scale ?? null, params.pixelRatio / params.sizeRatio);
      gl.uniform1f(locations.u_minRadius ?? null, params.pixelRatio * stage.smallestRadius);
      gl.uniform1f(locations.u_unit ?? null, params.pixelRatio);
      gl.uniform1f(locations.u_fadingKinds ?? null, stage.fadingKinds);
      gl.uniform1f(locations.u_hasArrowHeads ?? null, stage.hasArrowHeads ? 1 : 0);
      gl.uniform1f(locations.u_laneGap ?? null, stage.laneGap * params.pixelRatio);
      gl.uniform1f(locations.u_width ?? null, stage.edgeWidth * params.pixelRatio);
      gl.uniform4fv(locations.u_dashes ?? null, dashNumbers);
      gl.uniform3fv(locations.u_colours ?? null, stage.colours.edges);
      gl.uniform3fv(locations.u_unselected ?? null, stage.hasSelection ? stage.colours.edges : stage.colours.restingEdges);
      gl.uniform3fv(locations.u_faded ?? null, stage.colours.fadedEdge);
      gl.uniform3fv(locations.u_thin ?? null, stage.colours.thinEdges);
    }

    override render(params: RenderParams) {
      const gl = this.normalProgram.gl as WebGL2RenderingContext;
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE);
      if (!stage.drawFadedNodes) {
        this.drawPass(gl, params, -1);
        return;
      }
      this.drawPass(gl, params, 0);
      stage.drawFadedNodes(params);
      this.drawPass(gl, params, 1);
    }

    private drawPass(gl: WebGL2RenderingContext, params: RenderParams, pass: number) {
      if (this.hasNothingToRender()) return;
      const info = this.normalProgram;
      gl.useProgram(info.program);
      this.mesh ??= meshFor(
        info,
        [
          { name: "a_ends", size: 4 },
          { name: "a_radii", size: 2 },
          { name: "a_style", size: 4, isBytes: true },
        ],
        shape,
      );
      this.setUniforms(params, info);
      gl.uniform1f(info.uniformLocations.u_fadedPass ?? null, pass);
      this.mesh.draw(this.array, this.capacity, stage.hasArrowHeads);
    }

    override kill() {
      this.mesh?.delete();
      super.kill();
    }
  };
}
