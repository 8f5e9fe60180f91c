/**
 * The corners of many small figures in one vertex buffer, which goes to the graphics card when it has changed, not at every frame.
 *
 * Each corner carries its figure's numbers again. Instances would need a seventh of the memory, but renderers in software, and some
 * drivers, start anew for each of them: with 30,000 edges that took three times as long.
 */
import type { ProgramInfo } from "sigma/rendering";

export interface Attribute {
  readonly name: string;
  /** Numbers, or four bytes in the place of one number. */
  readonly size: number;
  readonly isBytes?: boolean;
}

export interface Mesh {
  /** To be called when the numbers from `start` up to `end` have changed. */
  markChanged(start: number, end: number): void;
  /** Draws some triangles of every figure: all of its first part, or all of both parts. */
  draw(numbers: Float32Array, figures: number, isWhole: boolean): void;
  delete(): void;
}

export interface MeshShape {
  readonly corners: number;
  /** Corners of the triangles, three by three. */
  readonly triangles: readonly number[];
  /** Of those that can be left out. */
  readonly optionalTriangles?: readonly number[];
}

export function meshFor(info: ProgramInfo, attributes: readonly Attribute[], figure: MeshShape): Mesh {
  const gl = info.gl as WebGL2RenderingContext;
  const array = gl.createVertexArray();
  const indices = gl.createBuffer();
  const stride = 4 * attributes.reduce((sum, attribute) => sum + (attribute.isBytes ? 1 : attribute.size), 0);
  const second = figure.optionalTriangles ?? [];
  let length = -1;
  let touchedFrom = Number.POSITIVE_INFINITY;
  let touchedTo = 0;

  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
  let offset = 0;
  for (const { name, size, isBytes } of attributes) {
    const location = gl.getAttribLocation(info.program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT, false, stride, offset);
    offset += isBytes ? 4 : 4 * size;
  }
  gl.bindVertexArray(null);

  function send(numbers: Float32Array, figures: number): void {
    gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
    if (numbers.length !== length) {
      gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, cornersOf(figures, figure.corners, figure.triangles, second), gl.STATIC_DRAW);
      length = numbers.length;
    } else if (touchedTo > touchedFrom) gl.bufferSubData(gl.ARRAY_BUFFER, 4 * touchedFrom, numbers, touchedFrom, touchedTo - touchedFrom);
    touchedFrom = Number.POSITIVE_INFINITY;
    touchedTo = 0;
  }

  return {
    markChanged(start, end) {
      touchedFrom = Math.min(touchedFrom, start);
      touchedTo = Math.max(touchedTo, end);
    },
    draw(numbers, figures, isWhole) {
      gl.bindVertexArray(array);
      send(numbers, figures);
      const each = figure.triangles.length + (isWhole ? second.length : 0);
      gl.drawElements(gl.TRIANGLES, figures * each, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    delete() {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(indices);
    },
  };
}

/** The first part of every figure, then the second part of every figure. */
function cornersOf(figures: number, corners: number, first: readonly number[], second: readonly number[]): Uint32Array {
  const all = new Uint32Array(figures * (first.length + second.length));
  let at = 0;
  for (const part of [first, second])
    for (let figure = 0; figure < figures; figure++) for (const corner of part) all[at++] = figure * corners + corner;
  return all;
}
