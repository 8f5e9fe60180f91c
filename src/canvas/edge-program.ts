/** Sigma's program for edges: shaft, dashes and arrow head in one draw call, or in two when some are faded. */
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { edgeFragmentShader, edgeVertexShader } from "./edge-shaders.ts";
import { type Mesh, type MeshShape, meshFor } from "./mesh.ts";
import { dashNumbers } from "./shader-colours.ts";
import { compileShaders, programInfoOf } from "./shaders.ts";
import type { Stage } from "./stage.ts";

/** The shaft's four corners, then the head's three. */
const figure: MeshShape = { corners: 7, triangles: [0, 1, 2, 2, 1, 3], optionalTriangles: [4, 5, 6] };

const uniforms = [
  "u_matrix",
  "u_half",
  "u_scale",
  "u_floor",
  "u_unit",
  "u_hovering",
  "u_fadedPass",
  "u_hasHeads",
  "u_laneGap",
  "u_width",
  "u_dashes",
  "u_colours",
  "u_resting",
  "u_faded",
] as const;

/** @param stage what the shaders need to know beside sigma's own parameters */
export function createEdgeProgram(stage: Stage) {
  return class MapEdgeProgram extends EdgeProgram<(typeof uniforms)[number]> {
    private mesh: Mesh | undefined;

    getDefinition() {
      return {
        VERTICES: figure.corners,
        VERTEX_SHADER_SOURCE: edgeVertexShader,
        FRAGMENT_SHADER_SOURCE: edgeFragmentShader,
        METHOD: WebGL2RenderingContext.TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: WebGL2RenderingContext.FLOAT },
          { name: "a_radii", size: 2, type: WebGL2RenderingContext.FLOAT },
          { name: "a_look", size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true },
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
      edge: EdgeDisplayData & { look?: number },
    ) {
      const { array } = this;
      const end = start + 7 * figure.corners;
      for (let at = start; at < end; at += 7) {
        array[at] = from.x;
        array[at + 1] = from.y;
        array[at + 2] = to.x;
        array[at + 3] = to.y;
        array[at + 4] = from.size;
        array[at + 5] = to.size;
        array[at + 6] = edge.look ?? 0;
      }
      this.mesh?.markChanged(start, end);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_half ?? null, (params.width * params.pixelRatio) / 2, (params.height * params.pixelRatio) / 2);
      gl.uniform1f(at.u_scale ?? null, params.pixelRatio / params.sizeRatio);
      gl.uniform1f(at.u_floor ?? null, params.pixelRatio * stage.smallestRadius);
      gl.uniform1f(at.u_unit ?? null, params.pixelRatio);
      gl.uniform1f(at.u_hovering ?? null, stage.isHovering ? 1 : 0);
      gl.uniform1f(at.u_hasHeads ?? null, stage.hasArrowHeads ? 1 : 0);
      gl.uniform1f(at.u_laneGap ?? null, stage.laneGap * params.pixelRatio);
      gl.uniform1f(at.u_width ?? null, stage.edgeWidth * params.pixelRatio);
      gl.uniform4fv(at.u_dashes ?? null, dashNumbers);
      gl.uniform3fv(at.u_colours ?? null, stage.colours.edges);
      gl.uniform3fv(at.u_resting ?? null, stage.hasSelection ? stage.colours.edges : stage.colours.restingEdges);
      gl.uniform3fv(at.u_faded ?? null, stage.colours.fadedEdge);
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
          { name: "a_look", size: 4, isBytes: true },
        ],
        figure,
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
