/** A vertex buffer for instances that goes to the graphics card when it has changed, not at every frame as sigma's own does. */
import type { ProgramInfo } from "sigma/rendering";

interface Attribute {
  readonly name: string;
  readonly size: number;
  /** Four bytes in one float. */
  readonly isBytes?: boolean;
}

export interface Instances {
  /** To be called when the numbers have changed. */
  touch(): void;
  /** Sends what has changed, and makes the attributes current. */
  bind(numbers: Float32Array): void;
  unbind(): void;
  delete(): void;
}

/** @param corners what tells the vertices of one instance apart: two numbers each */
export function instancesFor(
  info: ProgramInfo,
  attributes: readonly Attribute[],
  corners: readonly (readonly [number, number])[],
): Instances {
  const gl = info.gl as WebGL2RenderingContext;
  const array = gl.createVertexArray();
  const stride = 4 * attributes.reduce((sum, attribute) => sum + (attribute.isBytes ? 1 : attribute.size), 0);
  let isTouched = true;
  let length = -1;

  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.constantBuffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners.flat()), gl.STATIC_DRAW);
  const corner = gl.getAttribLocation(info.program, "a_corner");
  gl.enableVertexAttribArray(corner);
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
  let offset = 0;
  for (const { name, size, isBytes } of attributes) {
    const location = gl.getAttribLocation(info.program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT, false, stride, offset);
    gl.vertexAttribDivisor(location, 1);
    offset += isBytes ? 4 : 4 * size;
  }
  gl.bindVertexArray(null);

  return {
    touch: () => {
      isTouched = true;
    },
    bind: (numbers) => {
      gl.bindVertexArray(array);
      if (!isTouched) return;
      isTouched = false;
      gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
      if (numbers.length === length) gl.bufferSubData(gl.ARRAY_BUFFER, 0, numbers);
      else gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW);
      length = numbers.length;
    },
    unbind: () => gl.bindVertexArray(null),
    delete: () => gl.deleteVertexArray(array),
  };
}
