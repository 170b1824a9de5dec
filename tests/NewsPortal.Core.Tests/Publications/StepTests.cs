using NewsPortal.Core.Publications;
using Xunit;

namespace NewsPortal.Core.Tests.Publications;

public sealed class StepTests
{
    [Theory]
    [InlineData(PublicationStepKind.Page, 1, 1)]
    [InlineData(PublicationStepKind.Sitemaps, 7, 60)]
    [InlineData(PublicationStepKind.Sitemaps, 8, null)]
    [InlineData(PublicationStepKind.IndexNow, 1, 30)]
    [InlineData(PublicationStepKind.WebSub, 10, 28_800)]
    [InlineData(PublicationStepKind.WebSub, 11, null)]
    public void Pauses_grow_until_a_step_is_given_up(PublicationStepKind kind, int attempts, int? seconds) =>
        Assert.Equal(seconds, (int?)StepPauses.After(kind, attempts)?.TotalSeconds);

    [Fact]
    public void An_answer_is_read_as_it_was_written()
    {
        var answer = new StepAnswer(StepAnswerCode.Refused, "422 the key is not valid");

        Assert.Equal(answer, StepAnswer.Read(answer.ToString()));
        Assert.Equal(StepAnswer.None, StepAnswer.Read(string.Empty));
        Assert.Equal(
            PublicationStep.AnswerLength,
            new StepAnswer(StepAnswerCode.Refused, new string('x', 900)).ToString().Length);
    }
}
