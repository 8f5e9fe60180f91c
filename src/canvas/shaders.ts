/**
 * Shaders, given to the driver as soon as there is a context. It compiles them while the page loads its data; sigma would ask for the
 * outcome at once, and wait.
 */
import type { ProgramInfo } from "sigma/rendering";
import { edgeFragmentShader, edgeVertexShader } from "./edge-shaders.ts";
import { nodeFragmentShader, nodeVertexShader } from "./node-shaders.ts";

interface CompiledProgram {
  readonly program: WebGLProgram;
  readonly vertexShader: WebGLShader;
  readonly fragmentShader: WebGLShader;
}

export interface Shaders {
  readonly node: CompiledProgram;
  readonly edge: CompiledProgram;
}

export const compileShaders = (gl: WebGL2RenderingContext): Shaders => ({
  node: compiled(gl, nodeVertexShader, nodeFragmentShader),
  edge: compiled(gl, edgeVertexShader, edgeFragmentShader),
});

function compiled(gl: WebGL2RenderingContext, vertex: string, fragment: string): CompiledProgram {
  const program = gl.createProgram();
  const [vertexShader, fragmentShader] = ([gl.VERTEX_SHADER, gl.FRAGMENT_SHADER] as const).map((kind, index) => {
    const shader = gl.createShader(kind) as WebGLShader;
    gl.shaderSource(shader, index === 0 ? vertex : fragment);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    return shader;
  }) as [WebGLShader, WebGLShader];
  gl.linkProgram(program);
  return { program, vertexShader, fragmentShader };
}

/**
 * What sigma wants to know of a program.
 *
 * @throws with the driver's words when it could not be made, as sigma does
 */
export function programInfoOf(
  gl: WebGL2RenderingContext,
  { program, ...shaders }: CompiledProgram,
  uniforms: readonly string[],
): ProgramInfo {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The map's shaders were refused: ${gl.getProgramInfoLog(program) ?? "no reason is given"}`);
  const uniformLocations = Object.fromEntries(uniforms.map((name) => [name, gl.getUniformLocation(program, name) as WebGLUniformLocation]));
  const buffer = gl.createBuffer();
  // The second is for instances, of which there are none.
  const common = { gl, program, buffer, constantBuffer: buffer, ...shaders };
  return { name: "normal", isPicking: false, frameBuffer: null, attributeLocations: {}, uniformLocations, ...common };
}
