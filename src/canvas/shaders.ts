/**
 * The shader programs, passed to the driver as soon as there is a context, so that it compiles them while the page loads its data.
 * Sigma itself would query the result at once and block until compilation ends.
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
  node: compile(gl, nodeVertexShader, nodeFragmentShader),
  edge: compile(gl, edgeVertexShader, edgeFragmentShader),
});

function compile(gl: WebGL2RenderingContext, vertex: string, fragment: string): CompiledProgram {
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
 * The description of a program that sigma works with.
 *
 * @throws Error with the driver's message if the program could not be compiled or linked
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
  // Sigma keeps a second buffer for instanced drawing, which is not used here.
  const common = { gl, program, buffer, constantBuffer: buffer, ...shaders };
  return { name: "normal", isPicking: false, frameBuffer: null, attributeLocations: {}, uniformLocations, ...common };
}
