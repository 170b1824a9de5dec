using NetVips;
using NewsPortal.Infrastructure.Demo.Painting;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class LikenessTests
{
    private static readonly string[] Scenes = ["market", "rice-field", "stage-concert", "temple"];

    private static long Of(byte[] file)
    {
        using var decoded = DecodedPicture.Decode(file);
        return decoded.Facts.Likeness;
    }

    private static byte[] Changed(byte[] file, Func<Image, Image> change, int quality = 90)
    {
        using var image = Image.NewFromBuffer(file);
        using var changed = change(image);
        return changed.JpegsaveBuffer(quality);
    }

    [Fact]
    public void A_photo_stays_near_itself_whatever_newsrooms_do_to_it()
    {
        foreach (var scene in Scenes)
        {
            var photo = ScenePainter.PaintJpeg(scene, "noon", 3, 800, 500);
            byte[][] others =
            [
                Changed(photo, i => i.Resize(0.3)),
                Changed(photo, i => i.Copy(), quality: 25),
                Changed(photo, i => i.Crop(8, 5, i.Width - 16, i.Height - 10)),
                Changed(photo, i => (i * 1.15 + 12).Cast(Enums.BandFormat.Uchar)),
                Changed(photo, i => i.Colourspace(Enums.Interpretation.Bw)),
            ];

            Assert.All(others, other => Assert.InRange(Likeness.Distance(Of(photo), Of(other)), 0, Likeness.Near));
        }
    }

    [Fact]
    public void Different_pictures_are_far_from_each_other()
    {
        var hashes = Scenes.SelectMany(scene => new[] { 1, 7 }
            .Select(seed => Of(ScenePainter.PaintJpeg(scene, "noon", seed, 800, 500)))).ToList();

        for (var i = 0; i < hashes.Count; i++)
        {
            Assert.All(hashes[(i + 1)..], other => Assert.True(Likeness.Distance(hashes[i], other) > Likeness.Near));
        }
    }

    [Fact]
    public void A_turned_phone_picture_is_hashed_as_people_see_it()
    {
        var lying = Pictures.FromPhone(800, 600);

        Assert.InRange(Likeness.Distance(Of(lying), Of(Changed(lying, i => i.Autorot()))), 0, 1);
    }

    [Fact]
    public void Bits_are_read_row_by_row_darker_before_brighter()
    {
        var grey = new byte[72];
        grey[1] = 9;

        Assert.Equal(unchecked((long)0x8000_0000_0000_0000), Likeness.Of(grey));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, -1, 64)]
    [InlineData(0b1011, 0b0001, 2)]
    public void Distance_counts_differing_bits(long one, long other, int distance) =>
        Assert.Equal(distance, Likeness.Distance(one, other));

    [Fact]
    public void Bands_are_the_hash_in_four_parts() =>
        Assert.Equal([0xDEF0, 0x9ABC, 0x5678, 0xF234], Likeness.Bands(unchecked((long)0xF234_5678_9ABC_DEF0)));

    [Fact]
    public void Hashes_that_differ_in_seven_bits_meet_in_some_band()
    {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++)
        {
            var hash = random.NextInt64(long.MinValue, long.MaxValue);
            var other = Enumerable.Range(0, 7).Aggregate(hash, (h, _) => h ^ (1L << random.Next(64)));
            var theirs = Likeness.Bands(other);

            Assert.Contains(
                Likeness.Bands(hash).Select((bits, band) => Likeness.Neighbours(bits).Contains(theirs[band])),
                meets => meets);
        }
    }
}
