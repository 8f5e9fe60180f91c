/** The shaders of the nodes: each node is a square, and its shape is read from the table of signed distances. */
import { colourOrder, shapeOrder } from "./packed-styles.ts";
import { span, texels } from "./shape-table.ts";

export const nodeVertexShader = `#version 300 es
in vec2 a_position;
in float a_radius;
in vec4 a_style;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_scale;
uniform float u_minRadius;
uniform float u_unit;
uniform float u_fadingKinds;
uniform float u_fadedPass;
uniform float u_extent[${shapeOrder.length}];
uniform vec3 u_colours[${colourOrder.length}];
uniform vec3 u_faded;
out vec2 v_offset;
flat out float v_radius;
flat out float v_shape;
flat out vec4 v_colour;
flat out float v_ring;

void main() {
  int flags = int(a_style.z);
  int emphasis = flags & 3;
  bool isHighlighted = (flags & 8) != 0;
  bool isFaded = !isHighlighted && (emphasis == 3 || float(emphasis) < u_fadingKinds);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (u_fadedPass >= 0.0 && (u_fadedPass > 0.5) != isFaded) return;

  int shape = int(a_style.x);
  float radius = max(a_radius * u_scale, u_minRadius);
  v_ring = (flags & 16) != 0 ? 1.0 : 0.0;
  float halfSide = radius * u_extent[shape] + (v_ring > 0.5 ? 6.5 : 1.75) * u_unit;
  v_offset = vec2(gl_VertexID % 2, gl_VertexID / 2 % 2) * 2.0 * halfSide - halfSide;
  v_radius = radius;
  v_shape = float(shape);
  v_colour = vec4(isFaded ? u_faded : u_colours[int(a_style.y)], (flags & 4) != 0 ? 1.0 : 0.0);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_offset / u_half, 0.0, 1.0);
}
`;

export const nodeFragmentShader = `#version 300 es
precision highp float;
in vec2 v_offset;
flat in float v_radius;
flat in float v_shape;
flat in vec4 v_colour;
flat in float v_ring;
uniform sampler2D u_shapes;
uniform float u_unit;
uniform vec3 u_paper;
uniform vec3 u_ringColour;
out vec4 colour;

const float span = ${span.toFixed(2)};
const float texels = ${texels}.0;

void main() {
  vec2 inside = clamp(v_offset / (v_radius * 2.0 * span) + 0.5, 0.5 / texels, 1.0 - 0.5 / texels);
  float stored = texture(u_shapes, vec2((v_shape + inside.x) / ${shapeOrder.length}.0, inside.y)).r;
  vec2 beyond = max(abs(v_offset) - v_radius * span, 0.0);
  float signedDistance = (stored - 0.5) * 2.0 * span * v_radius + length(beyond);
  float rim = clamp(0.5 + 1.25 * u_unit - signedDistance, 0.0, 1.0);
  float fill = clamp(0.5 - signedDistance, 0.0, 1.0);
  float stroke = max(1.4 * u_unit, 0.2 * v_radius);
  float hole = v_colour.a * clamp(0.5 - signedDistance - stroke, 0.0, 1.0);
  colour = vec4(mix(u_paper, v_colour.rgb, fill - hole), 1.0) * rim;
  if (v_ring > 0.5) {
    float band = clamp(1.75 * u_unit - abs(signedDistance - 4.25 * u_unit), 0.0, 1.0);
    colour += vec4(u_ringColour, 1.0) * band * (1.0 - colour.a);
  }
  if (colour.a == 0.0) discard;
}
`;
