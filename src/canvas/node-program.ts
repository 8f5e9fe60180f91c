/** The node program for sigma: all shapes in one draw call, or in two if some nodes are faded. */
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { outlinesOf } from "../scene/shape-outlines.ts";
import { type Mesh, type MeshShape, meshFor } from "./mesh.ts";
import { nodeFragmentShader, nodeVertexShader } from "./node-shaders.ts";
import { shapeOrder } from "./packed-styles.ts";
import { compileShaders, programInfoOf } from "./shaders.ts";
import { extentOf, shapeTable, texels } from "./shape-table.ts";
import type { Stage } from "./stage.ts";

/** A square, in which the fragment shader draws the shape. */
const square: MeshShape = { vertices: 4, triangles: [0, 1, 2, 2, 1, 3] };

const uniforms = [
  "u_matrix",
  "u_half",
  "u_scale",
  "u_minRadius",
  "u_unit",
  "u_fadingKinds",
  "u_fadedPass",
  "u_extent",
  "u_colours",
  "u_faded",
  "u_shapes",
  "u_paper",
  "u_ringColour",
] as const;

let table: Uint8Array | undefined;
/** The table of all shapes, computed at the first call: best made before there is anything to draw. */
export function sharedShapeTable(): Uint8Array {
  table ??= shapeTable(shapeOrder.map((shape) => outlinesOf[shape]));
  return table;
}

/** Creates the program class for sigma. Its instances read `stage` at each frame. */
export function createNodeProgram(stage: Stage) {
  return class MapNodeProgram extends NodeProgram<(typeof uniforms)[number]> {
    private mesh: Mesh | undefined;
    private table: WebGLTexture | undefined;

    getDefinition() {
      return {
        VERTICES: square.vertices,
        VERTEX_SHADER_SOURCE: nodeVertexShader,
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: WebGL2RenderingContext.TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: WebGL2RenderingContext.FLOAT },
          { name: "a_radius", size: 1, type: WebGL2RenderingContext.FLOAT },
          { name: "a_style", size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override getProgramInfo(_name: string, gl: WebGL2RenderingContext) {
      stage.shaders ??= compileShaders(gl);
      return programInfoOf(gl, stage.shaders.node, uniforms);
    }

    override processVisibleItem(_index: number, start: number, node: NodeDisplayData & { style?: number }) {
      const { array } = this;
      const end = start + 4 * square.vertices;
      for (let index = start; index < end; index += 4) {
        array[index] = node.x;
        array[index + 1] = node.y;
        array[index + 2] = node.size;
        array[index + 3] = node.style ?? 0;
      }
      this.mesh?.markChanged(start, end);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: locations }: ProgramInfo) {
      const { colours } = stage;
      gl.uniformMatrix3fv(locations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(locations.u_half ?? null, (params.width * params.pixelRatio) / 2, (params.height * params.pixelRatio) / 2);
      gl.uniform1f(locations.u_scale ?? null, params.pixelRatio / params.sizeRatio);
      gl.uniform1f(locations.u_minRadius ?? null, params.pixelRatio * stage.smallestRadius);
      gl.uniform1f(locations.u_unit ?? null, params.pixelRatio);
      gl.uniform1f(locations.u_fadingKinds ?? null, stage.fadingKinds);
      gl.uniform3fv(locations.u_colours ?? null, colours.nodes);
      gl.uniform3fv(locations.u_faded ?? null, colours.fadedNode);
      gl.uniform3fv(locations.u_paper ?? null, colours.paper);
      gl.uniform3fv(locations.u_ringColour ?? null, colours.ring);
    }

    override render(params: RenderParams) {
      if (this.hasNothingToRender()) return;
      const gl = this.normalProgram.gl as WebGL2RenderingContext;
      const hasTwoPasses = stage.hasFaded || stage.fadingKinds > 0;
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      this.drawPass(gl, params, hasTwoPasses ? 0 : -1);
      stage.drawFadedNodes = hasTwoPasses ? (later) => this.drawPass(gl, later, 1) : undefined;
    }

    private drawPass(gl: WebGL2RenderingContext, params: RenderParams, pass: number) {
      gl.useProgram(this.normalProgram.program);
      this.mesh ??= this.createMesh(gl);
      this.setUniforms(params, this.normalProgram);
      gl.uniform1f(this.normalProgram.uniformLocations.u_fadedPass ?? null, pass);
      this.mesh.draw(this.array, this.capacity, true);
    }

    private createMesh(gl: WebGL2RenderingContext): Mesh {
      this.table = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.table);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, shapeOrder.length * texels, texels, 0, gl.RED, gl.UNSIGNED_BYTE, sharedShapeTable());
      for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
      for (const axis of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, axis, gl.CLAMP_TO_EDGE);
      const { uniformLocations: locations } = this.normalProgram;
      gl.uniform1i(locations.u_shapes ?? null, 0);
      gl.uniform1fv(
        locations.u_extent ?? null,
        shapeOrder.map((shape) => extentOf(outlinesOf[shape])),
      );
      return meshFor(
        this.normalProgram,
        [
          { name: "a_position", size: 2 },
          { name: "a_radius", size: 1 },
          { name: "a_style", size: 4, isBytes: true },
        ],
        square,
      );
    }

    override kill() {
      this.mesh?.delete();
      if (this.table) this.normalProgram.gl.deleteTexture(this.table);
      super.kill();
    }
  };
}
