using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Whole people from joints and tapered limbs; the origin is the hip, one unit is a head.</summary>
internal static class Figure
{
    /// <summary>Draws a person standing on the ground with a soft shadow.</summary>
    public static void Stand(Canvas c, float x, float ground, float height, Look look, Pose pose, float facing = 1f)
    {
        var u = height / 7.4f;
        c.Soft(x, ground, height * 0.24f, height * 0.045f, look.Hair * 0.3f, 0.55f);
        var lift = MathF.Max(
            LegReach(pose.ThighNear, pose.ShinNear),
            LegReach(pose.ThighFar, pose.ShinFar));
        At(c, x, ground - (lift * u), u, look, pose, facing);
    }

    /// <summary>Draws a person by hip position, for riders and people sitting.</summary>
    public static void At(Canvas c, float hipX, float hipY, float u, Look look, Pose pose, float facing = 1f)
    {
        var build = look.Woman ? 0.88f : 1f;
        var (sin, cos) = MathF.SinCos(pose.Lean * MathF.PI / 180f);
        var topX = hipX + (sin * 2.45f * u * facing);
        var topY = hipY - (cos * 2.45f * u);
        var spread = 0.72f * build * pose.Spread * u;
        var side = pose.Spread > 0.7f;
        var far = side ? -1f : -0.5f;
        Arm(c, topX + (spread * facing * far), topY + (0.2f * u), u, look, pose.ArmFar, pose.ElbowFar, facing, 0.3f);
        var hip = 0.3f * u * MathF.Max(0.35f, pose.Spread);
        Leg(c, hipX - (hip * facing), hipY, u, look, pose.ThighFar, pose.ShinFar, facing, 0.25f);
        Leg(c, hipX + (hip * facing), hipY, u, look, pose.ThighNear, pose.ShinNear, facing, 0f);
        var headX = topX + (sin * 0.75f * u * facing) + (side ? 0f : 0.1f * u * facing);
        var headY = topY - (cos * 0.72f * u) + (MathF.Abs(sin) * 0.12f * u);
        if (look.Woman && side && !pose.Back)
        {
            c.Ellipse(look.Hair, headX, headY + (0.22f * u), 0.45f * u, (look.HairStyle == 1 ? 0.4f : 0.75f) * u);
        }

        Torso(c, hipX, hipY, topX, topY, u, look, pose, build);
        Head(c, headX, headY, topX, topY, u, look, pose, facing);
        Arm(c, topX + (spread * facing * (side ? 1f : 0.15f)), topY + (0.2f * u), u, look, pose.ArmNear,
            pose.ElbowNear,
            facing, side ? 0.12f : 0f);
    }

    private static float LegReach(float thigh, float shin) =>
        (1.75f * MathF.Cos(thigh * MathF.PI / 180f)) + (1.75f * MathF.Cos(shin * MathF.PI / 180f)) + 0.2f;

    private static void Arm(Canvas c, float x, float y, float u, Look look, float upper, float lower, float facing,
        float dark)
    {
        var (ex, ey) = Step(x, y, 1.3f * u, upper, facing);
        var (hx, hy) = Step(ex, ey, 1.15f * u, lower, facing);
        var sleeve = look.Top.Darker(dark);
        var skin = look.Skin.Darker(dark);
        var bare = look.Dress is Dress.Casual or Dress.Sport or Dress.School or Dress.Vest;
        c.Taper(skin, ex, ey, 0.19f * u, hx, hy, 0.14f * u);
        c.Ellipse(skin, hx, hy, 0.19f * u, 0.19f * u);
        var reach = bare ? 0.6f : 1f;
        c.Taper(sleeve, x, y, 0.31f * u, x + ((ex - x) * reach), y + ((ey - y) * reach), 0.24f * u);
        if (!bare)
        {
            c.Taper(sleeve, ex, ey, 0.24f * u, ex + ((hx - ex) * 0.86f), ey + ((hy - ey) * 0.86f), 0.19f * u);
        }
        else
        {
            c.Taper(skin, x + ((ex - x) * 0.62f), y + ((ey - y) * 0.62f), 0.2f * u, ex, ey, 0.18f * u);
        }
    }

    private static void Leg(Canvas c, float x, float y, float u, Look look, float thigh, float shin, float facing,
        float dark)
    {
        var (kx, ky) = Step(x, y, 1.75f * u, thigh, facing);
        var (fx, fy) = Step(kx, ky, 1.75f * u, shin, facing);
        var cloth = look.Bottom.Darker(dark);
        var bare = look.Dress is Dress.Sport;
        var calf = bare ? look.Skin.Darker(dark) : cloth;
        var (sin, cos) = MathF.SinCos((shin * 0.6f) * MathF.PI / 180f);
        var shoe = bare ? look.Accent.Darker(dark) : look.Dress == Dress.Farmer ? look.Skin.Darker(0.2f) : look.Hair;
        c.Taper(shoe, fx, fy + (0.06f * u), 0.16f * u, fx + (cos * 0.42f * u * facing), fy
            + (0.1f * u) - (sin * 0.4f * u), 0.11f * u);
        c.Taper(calf, kx, ky, 0.25f * u, fx, fy, (bare ? 0.12f : 0.19f) * u);
        c.Taper(bare ? calf : cloth, x, y, 0.4f * u, kx, ky, 0.27f * u);
        if (bare)
        {
            c.Taper(cloth, x, y, 0.42f * u, x + ((kx - x) * 0.55f), y + ((ky - y) * 0.55f), 0.38f * u);
        }
    }

    private static void Torso(Canvas c, float hx, float hy, float tx, float ty, float u, Look look, Pose pose,
        float build)
    {
        var wide = 0.86f * build * MathF.Max(pose.Spread, 0.52f) * u;
        var hip = 0.58f * MathF.Max(pose.Spread, 0.62f) * u;
        var axis = Vector2.Normalize(new Vector2(tx - hx, ty - hy));
        var n = new Vector2(-axis.Y, axis.X);
        var waist = hip * (look.Woman ? 0.8f : 0.98f);
        var mid = new Vector2(hx + ((tx - hx) * 0.42f), hy + ((ty - hy) * 0.42f));
        var low = new Vector2(hx, hy) - (axis * ((look.Dress == Dress.Sport ? 0.1f : 0.35f) * u));
        var neck = new Vector2(tx, ty) + (axis * (0.1f * u));
        var arm = new Vector2(tx, ty) - (axis * (0.25f * u));
        var paint = Paint.Between(look.Top.Lighter(0.12f), look.Top.Darker(0.3f), tx - wide, ty, tx + wide, ty
            + (0.6f * u));
        var shape = new Outline().Smooth(0f, 0f, 1f, 1f, neck.X + (n.X * 0.2f * u), neck.Y + (n.Y * 0.2f * u),
            arm.X + (n.X * wide), arm.Y + (n.Y * wide), mid.X + (n.X * waist), mid.Y + (n.Y * waist),
            low.X + (n.X * hip), low.Y + (n.Y * hip), low.X - (n.X * hip), low.Y - (n.Y * hip),
            mid.X - (n.X * waist), mid.Y - (n.Y * waist), arm.X - (n.X * wide), arm.Y - (n.Y * wide),
            neck.X - (n.X * 0.2f * u), neck.Y - (n.Y * 0.2f * u));
        if (look.Dress is Dress.AoDai or Dress.Coat)
        {
            var hem = look.Dress == Dress.AoDai ? 2.9f : 1.5f;
            shape.Polygon(hx - hip, hy - (0.2f * u), hx + hip, hy - (0.2f * u), hx + (hip * 1.25f), hy + (hem * u),
                hx - (hip * 1.15f), hy + ((hem - 0.1f) * u));
        }

        c.Fill(shape, paint);
        if (look.Dress is Dress.Worker or Dress.Vest)
        {
            var tape = Tint.Hex(0xE8EBD0) * look.Linen;
            c.Line(tape, 0.16f * u, mid.X + (n.X * waist), mid.Y + (n.Y * waist), mid.X - (n.X * waist),
                mid.Y - (n.Y * waist));
        }
    }

    private static void Head(Canvas c, float x, float y, float tx, float ty, float u, Look look, Pose pose,
        float facing)
    {
        c.Taper(look.Skin.Darker(0.22f), tx, ty + (0.05f * u), 0.2f * u, x, y + (0.2f * u), 0.17f * u);
        if (pose.Back)
        {
            BackHead(c, x, y, u, look);
        }
        else if (pose.Spread > 0.7f)
        {
            Portrait.Head(c, x, y, u, look, 0f);
            return;
        }
        else
        {
            Profile(c, x, y, u, look, facing);
        }

        Hats.Front(c, x, y, u, look);
    }

    private static void BackHead(Canvas c, float x, float y, float u, Look look)
    {
        c.Ellipse(look.Skin.Darker(0.2f), x, y + (0.1f * u), 0.38f * u, 0.42f * u);
        c.Ellipse(look.Hair, x, y - (0.04f * u), 0.42f * u, 0.52f * u);
        if (look.Woman)
        {
            c.Taper(look.Hair, x, y, 0.38f * u, x, y + ((look.HairStyle == 0 ? 1.3f : 0.6f) * u), 0.22f * u);
        }

        if (look.Dress == Dress.School)
        {
            c.Poly(Tint.Hex(0xD92B2B) * look.Linen, x - (0.4f * u), y + (0.62f * u), x + (0.4f * u), y + (0.62f * u),
                x,
                y + (1.3f * u));
        }
    }

    private static void Profile(Canvas c, float x, float y, float u, Look look, float facing)
    {
        var outline = new Outline().Smooth(x, y, u * facing, u, 0.05f, -0.48f, 0.3f, -0.36f, 0.36f, -0.1f, 0.43f,
            0.07f,
            0.35f, 0.14f, 0.35f, 0.3f, 0.24f, 0.45f, 0.02f, 0.42f, -0.2f, 0.3f, -0.3f, -0.1f, -0.2f, -0.4f);
        c.Fill(outline, Paint.Of(look.Skin, 1f));
        var long1 = look.Woman ? 0.75f : 0.3f;
        c.Fill(outline.Clear().Smooth(x, y, u * facing, u, 0.3f, -0.38f, 0.12f, -0.58f, -0.18f, -0.58f, -0.42f,
            -0.36f, -0.46f, 0f,
            -0.44f, long1, -0.2f, long1 + 0.02f, -0.08f, 0.15f, 0.02f, 0.02f, 0.06f, -0.2f, 0.22f, -0.28f),
            look.Hair);
        if (u > 20f)
        {
            c.Ellipse(look.Hair.Darker(0.2f), x + (0.26f * u * facing), y - (0.02f * u), 0.03f * u, 0.035f * u);
        }
    }

    private static (float X, float Y) Step(float x, float y, float length, float degrees, float facing)
    {
        var (s, c) = MathF.SinCos(degrees * MathF.PI / 180f);
        return (x + (s * length * facing), y + (c * length));
    }
}
